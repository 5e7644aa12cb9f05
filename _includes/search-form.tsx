import type { JSX } from "preact";
import { paths, type SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import type { SearchWords } from "../src/publish/words/words.ts";

const CHOICES: readonly (keyof SearchWords["choices"])[] = ["kind", "tag", "outlet", "year"];

/** What to search for; hidden until its script has run, in the place of what is said to those without it. */
export function SearchForm({ site }: { site: Site }): JSX.Element {
  const { links, words } = site;
  const { search } = words;
  return (
    <>
      <WithoutScript site={site} />
      <search>
        <form
          id="search"
          class="search column"
          hidden
          data-index={links.href(paths.searchIndex(""))}
          data-home={links.href(paths.home)}
          data-words={JSON.stringify(search.script)}
        >
          <label for="search-words">{search.words}</label>
          <div class="search-field">
            <input
              id="search-words"
              type="search"
              name="q"
              autocomplete="off"
              enterkeyhint="search"
              dir="auto"
            />
            <button type="submit">{search.title}</button>
          </div>
          <details>
            <summary class="search-narrow">{search.narrow}</summary>
            <div class="search-choices">
              {CHOICES.map((name) => (
                <label>
                  {search.choices[name]}
                  <select name={name}>
                    <option value="">{search.any}</option>
                  </select>
                </label>
              ))}
              <label>
                {search.order}
                <select name="sort">
                  <option value="">{search.orders.best}</option>
                  <option value="date">{search.orders.newest}</option>
                </select>
              </label>
            </div>
          </details>
        </form>
      </search>
    </>
  );
}

function WithoutScript({ site }: { site: Site }): JSX.Element {
  const { links, words } = site;
  const { sections } = words.masthead;
  const ways: readonly (readonly [SitePath, string])[] = [
    [paths.tags, sections.tags],
    [paths.outlets, sections.outlets],
    [paths.stories, sections.stories],
    [paths.editions, words.search.editions],
    [paths.timeline, sections.timeline],
  ];
  const place = links.absolute(paths.home).replace(/^https?:\/\/|\/$/g, "");
  return (
    <div id="search-without" class="column">
      <p>{words.search.without}</p>
      <ul class="names">
        {ways.map(([path, name]) => (
          <li>
            <a href={links.href(path)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>{words.search.elsewhere(<code dir="ltr">{`site:${place}`}</code>)}</p>
    </div>
  );
}
