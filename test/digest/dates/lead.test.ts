import { describe, expect, it } from "vitest";
import { findSpokenDates } from "../../../src/digest/dates/find-spoken-dates.ts";

const AHEAD: readonly { name: string; input: string }[] = [
  { name: "call", input: "Unions called a walkout for Monday." },
  { name: "warning", input: "The office issued a warning for Thursday." },
  { name: "adjourned", input: "The case was adjourned until Tuesday." },
  { name: "postponed", input: "The council postponed the vote to Wednesday." },
  { name: "moved and month", input: "The court delayed the case until September." },
  { name: "has until", input: "She has until Monday to answer." },
  { name: "if", input: "If no bid is made by Friday, the yard closes." },
  { name: "held until", input: "He is held until a hearing on Monday." },
  { name: "open infinitive", input: "They were told to report by Friday." },
  { name: "present verb", input: "The treaty, signed by all, takes effect on Friday." },
  {
    name: "present verb after a past one",
    input: "The mayor elected by the port meets dockers in Oslo on Friday.",
  },
  { name: "ahead of", input: "Ahead of Sunday's final, the coach dropped two players." },
  { name: "readied for", input: "Shops readied themselves for Sunday." },
  { name: "as early as", input: "Flights to the islands may resume as early as Monday." },
  { name: "scheduled for something by a day", input: "It is scheduled for completion by Friday." },
  { name: "given until", input: "The court gave the town until Monday." },
  { name: "extended through", input: "The bank has extended the loan through January." },
  { name: "agreement to do", input: "They signed an agreement to open the border in May." },
  { name: "payable", input: "The dividend is payable Friday." },
  { name: "after a summit to come", input: "Prices will fall after a summit on Monday." },
  { name: "effective", input: "The law is effective Sept. 1." },
  { name: "starting", input: "The fare rises starting Monday." },
  { name: "must", input: "Firms must file on Monday." },
  { name: "stay shut", input: "The school plans to stay shut on Monday." },
  { name: "delayed to another month", input: "The vote was delayed from September to November." },
  { name: "call for protests", input: "Unions are calling for mass protests on Saturday." },
  { name: "call for a protest, no preposition", input: "A page has called for a protest Thursday." },
  { name: "what is planned", input: "A page on Friday's planned protests drew readers." },
  { name: "before what is arranged", input: "He spoke before Sunday's vote." },
];

const BACK: readonly { name: string; input: string }[] = [
  { name: "after", input: "After Sunday's final, the coach dropped two players." },
  { name: "wake", input: "In the wake of Saturday's storm, aid arrived." },
  { name: "harm", input: "Trains stop ahead of talks on Monday's crash." },
  { name: "moved to a place", input: "He was moved to Lyon on Tuesday." },
  { name: "call on a day", input: "Unions called a walkout on Monday." },
  { name: "call for calm", input: "The mayor called for calm on Monday." },
  { name: "rise by a day", input: "The toll rose to 69 by Tuesday." },
  { name: "managed", input: "Crews managed to clear the road by Tuesday." },
  { name: "infinitive that failed", input: "The owners failed to meet dockers on Monday." },
  { name: "following a fire", input: "Prices may rise following a fire on Monday." },
  { name: "since", input: "Since Sunday's final, the coach has dropped two players." },
  { name: "could be felt", input: "The blast could be felt in Lunde on Monday." },
  { name: "may have killed", input: "The blast may have killed two on Monday." },
  { name: "two starts", input: "He made two starts on Monday." },
  { name: "call for an election", input: "The mayor called for new elections on Monday." },
  { name: "figures for a month", input: "The office gave figures for November." },
  { name: "planned and gone", input: "The march began as planned on Saturday." },
  { name: "was planned for", input: "The march was planned for weeks, and drew a crowd on Saturday." },
  { name: "whether", input: "They asked if the bridge was open on Monday." },
];

const UNTOLD: readonly { name: string; input: string }[] = [
  { name: "after, both to come", input: "The council will meet after Sunday's vote." },
  { name: "perfect", input: "Prices have come down from the middle of October." },
  { name: "talks of harm", input: "Monday's talks on the attack are in Oslo." },
  { name: "before what nobody arranged", input: "Its share before Friday's purchases was small." },
];

describe("chooseLead", () => {
  const directionOf = (text: string) => findSpokenDates(text).at(-1)?.direction;
  it.each(AHEAD)("looks ahead: $name", ({ input }) => expect(directionOf(input)).toBe("ahead"));
  it.each(BACK)("looks back: $name", ({ input }) => expect(directionOf(input)).toBe("back"));
  it.each(UNTOLD)("does not tell: $name", ({ input }) => expect(directionOf(input)).toBeUndefined());
});
