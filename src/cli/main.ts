import { Command, Option } from "commander";
import project from "../../package.json" with { type: "json" };
import { accept } from "./accept.ts";
import { build } from "./build.ts";
import { capture } from "./capture.ts";
import { describeFailure } from "./describe-failure.ts";
import { printDigest } from "./digest.ts";
import { exportTo } from "./export/export-to.ts";
import { fetchFeeds } from "./fetch/fetch-feeds.ts";
import { defaultFolders } from "./folders.ts";
import { importSubscriptions } from "./import-subscriptions.ts";
import { findDesk, init } from "./init/init.ts";
import { ping } from "./ping.ts";
import { report } from "./report/report.ts";
import { rollback } from "./rollback.ts";
import { start } from "./start.ts";
import { say } from "./terminal.ts";

const program = new Command(project.name)
  .description(project.description)
  .version(project.version)
  .showHelpAfterError();

/** A command that works on one content folder under one set of settings. */
function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option("--content <folder>", "captures, feeds, articles and the ledger", defaultFolders.content)
    .option("--settings <folder>", "site.yaml, outlets.yaml, tags.yaml …", defaultFolders.settings);
}

/** A command on a site that may be served elsewhere than its settings say. */
function placedCommand(name: string, description: string): Command {
  return command(name, description)
    .option("--address <url>", "where the site is served, when it is not the address in site.yaml")
    .option(
      "--path-prefix <path>",
      "the folder the site is served under, when it is not that of its address",
    );
}

command("init", "begin a digest: asks what it needs, or takes it from the options")
  .option("--title <text>", "what the digest is called")
  .option("--description <sentence>", "what it is about")
  .option("--address <url>", "where it will be served")
  .option("--owner <name>", "who answers for it")
  .option("--email <address>", "of the owner, shown on the site")
  .option("--language <code>", "of the site, as en or pt-BR")
  .option("--time-zone <zone>", "for clock times shown, as Europe/Berlin")
  .option("--identity <domain,year>", "by which feed readers know it; never changed after this")
  .addOption(new Option("--sample <what>", "whether the files of the sample go").choices(["remove", "keep"]))
  .option("--capture <file>", "a first page saved as text or HTML")
  .option("--overwrite", "change settings that are no longer those of the sample")
  .option("--yes", "take what is proposed where no option says otherwise, and remove the sample")
  .action((options) => init(options, findDesk()));

placedCommand("build", "write the site")
  .option("--output <folder>", "the folder to replace with the site", "_site")
  .option("--search", "give the site a search page, with the index that it asks")
  .option("--strict", "exit with 1, and leave the site as it is, when something could not be used")
  .option("--allow-empty", "let a site without articles take the place of another")
  .option("--quiet", "say only what is wrong")
  .action(build);

program
  .command("rollback")
  .description("put back the site that the last build replaced")
  .option("--output <folder>", "the folder with the site", "_site")
  .action(rollback);

command(
  "start",
  "preview the site, without its search; it rebuilds and reloads when content, settings or templates change",
)
  .option("--port <number>", "of the preview on 127.0.0.1", "8080")
  .action(start);

program
  .command("digest")
  .description("print all that is known of a content folder as JSON")
  .argument("<content>", "captures, articles and the ledger")
  .option("--settings <folder>", "site.yaml, outlets.yaml, tags.yaml …", defaultFolders.settings)
  .action(printDigest);

command("capture", "add a captured page to the content folder and to the ledger")
  .argument("<file>", "the page as text or HTML, also packed by gzip; - for standard input")
  .option("--date <day>", "the day of the capture, YYYY-MM-DD, when it is not today")
  .action(capture);

command("fetch", "ask the feeds of feeds.yaml for news, and keep what they bring")
  .argument("[names...]", "of feeds that are asked now, whenever they were asked last; without a name all")
  .option("--strict", "exit with 1 when any feed failed, not only when all did")
  .action((names, options) => fetchFeeds(names, options));

program
  .command("import")
  .description("add the feeds of a list of subscriptions to feeds.yaml")
  .argument("<file>", "the list as OPML, as feed readers export it")
  .addOption(new Option("--content <folder>", "taken as by the other commands, and not needed").hideHelp())
  .option("--settings <folder>", "site.yaml, outlets.yaml, tags.yaml …", defaultFolders.settings)
  .action(importSubscriptions);

command("export", "write the feeds that are followed as OPML, or the digest as JSON Lines")
  .argument("<file>", "feeds.opml or digest.jsonl; - for standard output")
  .addOption(new Option("--as <format>", "whatever the file is called").choices(["opml", "jsonl"]))
  .action(exportTo);

command("accept", "take into the ledger what was added, changed, renamed or removed by hand").action(accept);

command("report", "list what could not be used, is in doubt or is missing, and account for every file")
  .option("--strict", "exit with 1 when something could not be used or is in doubt")
  .option("--files", "list each file with what became of it")
  .option("--html [file]", "write it as a page to open in a browser; without a name to report.html")
  .action(report);

placedCommand(
  "ping",
  "tell the WebSub hub of site.yaml that the feeds have changed, once they are deployed",
).action(ping);

// A reader that closes early (`daybook digest … | head`) is no error, and messages that nobody hears are none either.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  say.error(describeFailure(error));
  process.exit(1);
});
process.stderr.on("error", () => {});

try {
  await program.parseAsync();
} catch (error) {
  say.error(describeFailure(error));
  process.exitCode = 1;
}
