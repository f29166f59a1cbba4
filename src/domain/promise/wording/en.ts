import { pattern, type Wording } from "./rules.ts";

const you = "(?:you|u|ya)";
const will =
  "(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna| gonna)|ill(?! be| of| with))";
const mild =
  "(?:(?:also|then|just|personally|certainly|definitely|gladly|still|now|first|quickly|immediately|try to|try and|have to|need to|go and|make sure to|be sure to|also be sure to) ){0,2}";

/** What we do, after "I'll" or in its chain. */
const strong = [
  `(?:get|come|report|be|circle) back (?:to|with) (?:${you}|this|it|that)`,
  "(?:get|come|report|circle) back",
  `(?:call|ring|phone|text|message|e-?mail|mail|contact|notify|inform|update)(?: ${you})?`,
  "write (?:to )?you",
  "write back",
  "reach out",
  "(?:be|get|stay) in touch",
  "follow up",
  `let ${you} know`,
  `keep ${you}`,
  `(?:send|post|forward|deliver|ship)`,
  `(?:reply|respond)`,
  `drop ${you}`,
  `give ${you} (?:a|an|the) (?:[a-z]+ )?(?:call|ring|update|answer|reply|shout|buzz|time|bell|heads)`,
  "(?:find|figure) (?:this |that |it )?out",
  "(?:look|dig) (?:further )?into",
  "(?:investigate|double-? ?check|chase|review|query|trace)",
  "ask (?:my|our|the|them|him|her|someone|around|billing|a)",
  "check with",
  "(?:speak|talk|liaise) (?:to|with)",
  "(?:make (?:sure|certain)|ensure|see to|see what|take care)",
  "(?:sort|handle|fix|resolve|arrange|organi[sz]e|refund|reimburse|escalate|raise|straighten)",
  "(?:get|have) (?:this|that|it|them|someone|everything)(?: [^\\s,]+)? (?:fixed|sorted|done|corrected|changed|straightened|resolved|to call|to look|to ring|to contact|out)",
  "have (?:an answer|a reply|news|an update|it ready)",
  "get to the bottom",
  "put (?:this|that|it|things) right",
  "(?:take this|take it) (?:up|forward|further)",
].join("|");
const chained = `(?:get back|come back to ${you}|report back|let ${you} know|call ${you}|ring ${you}|text ${you}|message ${you}|e-?mail ${you}|update ${you}|be in touch|tell ${you}|follow up)`;
/** The house's own people. */
const ours =
  "(?:my (?:colleague|manager|supervisor|boss|team|teammate)|a colleague|our (?!gym|office|shop|store|class)[a-z]+(?: [a-z]+){0,2}|(?:one|someone|somebody|a member) (?:of|from|on|in) (?:our|my|the) [a-z]+)";
/** What begins no deed: what we are, need and feel. */
const being =
  "(?!(?:be (?:open|closed|happy|glad|here|able|honest|sure|at|there|shut)|need|have to|love|miss|wait|assume|see(?! to| what)|remain|stay|hope|want|appreciate|like|know|understand|charge|bill|not|never|open|close|only|always|usually)(?![a-z]))";

/** English, of those who learnt it, too. */
export const english: Wording = {
  promised: pattern(
    `${will} ${mild}(?:${strong})`,
    `let me (?:get|come) back to ${you}`,
    `^(?:i'm |am )?gonna (?:[^.?]*? and )?(?:${chained}|find out)`,
    `(?:${will}|let me)[^.?]*? and (?:then |i'll |we'll |will )?${chained}`,
    `,? (?:then |so )?will ${chained}`,
    `^(?:ok(?:ay)?,? |sure,? )?will (?!you|i|we|they|it|the|that|this|my|your)(?:${strong})`,
    `${you}(?:'ll| will| should) (?:soon )?(?:hear|be hearing)(?: back)? from (?:us|me)`,
    `${you}(?:'ll| will) (?:have|get|receive)(?: [^\\s,]+){0,2} (?:answer|reply|response|call|update|decision|news|callback)`,
    `${you}(?:'ll| will) be (?:contacted|called|notified|informed)`,
    `(?:${you} can |please )?expect (?:to hear|a call|an answer|a reply|an update|news|a response)`,
    `${ours}(?:'ll| will| is going to| are going to) (?:be in touch|${strong})`,
    `(?:someone|somebody)(?:'ll| will) (?:be in touch|be with you|call|ring|contact|get back)`,
    `(?:pass|forward|hand|transfer|give)(?: [^\\s,]+){1,4},? and (?:they|he|she|someone)(?:'ll| will) (?:call|contact|get back|e-?mail|ring|be in touch|reply)`,
    "(?:you have my word|i promise|we promise)(?! (?:nothing|no ))",
  ),
  deed: pattern(
    `${will} ${mild}${being}[a-z]+`,
    "(?:i'm|i am|we're|we are) (?:also |just )?[a-z]+ing",
    "(?:will|'ll) be (?:refunded|fixed|corrected|processed|resolved|credited|repaired|sorted)",
    `(?:i|we)'ll be (?:back|with you)`,
    `(?:${ours}|someone|a technician|an engineer|a specialist)(?:'ll| will) (?:come|visit|look|check|fix|do|bring|install|change)`,
  ),
  outside: pattern("call", "ring", "phone", "text", "e-?mail", "mail", "send", "post", "write", "contact"),
  later: pattern(
    "(?:tomorrow|tomorow|tmrw|tonight|today|this (?:morning|afternoon|evening|week|weekend)|later|afterwards)",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    "(?:by|before|until|within|after) (?!me|us|you|we)[a-z0-9]+",
    "in (?:an|a|half|one|two|three|four|five|a couple of|a few|\\d+)(?: an?)? (?:minutes?|hours?|days?|weeks?|working days?|business days?|couple|few)",
    "next (?:week|month|day|[a-z]+day)",
    "at (?:noon|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m)?)",
    "\\d{1,2} ?(?:am|pm)",
    "(?:when|once|as soon as|first thing|in due course|end of)",
  ),
  now: pattern(
    "(?:right )?now",
    "right (?:here|away|back)",
    "^here",
    "below",
    "attached",
    "(?:one|a|just a|1) (?:moment|sec|second|minute|mo|bit)",
    "(?:hang on|hold on|bear with|while we chat|in a (?:moment|minute|second|bit|sec))",
  ),
  usual: pattern(
    "usually",
    "always",
    "normally",
    "typically",
    "generally",
    "only",
    "every [a-z]+",
    "on weekdays",
  ),
  condition: pattern("if", "unless", "in case", "should you"),
  offer: pattern(
    `if (?:${you}(?:'d)?|that|it|needed|necessary|so)(?: would)?(?: (?:like|want|wish|prefer|need|works|suits|helps))?`,
  ),
  whether: pattern("(?:ask|check|find out|see|tell|know|look|get back|update|contact)[^.]*"),
  not: null,
  doubt: pattern(
    "(?:can't|cannot|can not|don't|do not) (?:promise|think|know|believe|say)(?: that| if| when)?",
  ),
  but: pattern("(?:but|however)"),
  asks: /^(?:shall|do|does|would|could|can|will|should|may|is|are|when|what|how|which|did|have|has|where|why|who)(?![a-z])/,
  clause: /[,;()]|(?<=\s)–|:(?!\d)|(?<![a-z])(?:but|and)(?![a-z])/g,
};
