/** What customers may write in English, whole sentences by what they wish, parted by "|": a third writer's, who had seen no list. */
export const toldThirdEn = {
  askedHuman: `
Is anybody really there?|I'd like to talk to an actual person.|call me|Could someone ring me back this afternoon?|I'm 83 and I can't do this with machines.|human pls|Can I get your manager on the line
Put me through to somebody who knows what they're doing.|customer service rep|agent|AGENT!!|talk to agent|Real human, not this.|I don't have the energy for a bot today|r u a robot?? get me someone real
Is Diane in today? She was sorting this for me last week.|I need to get hold of Tom in sales|lemme speak 2 some1|How do I get out of this automated thing?|no more canned replies, give me a person
My mum is hard of hearing and 90, but she would still prefer that somebody phoned her.|Please have someone contact me tomorrow morning.|Get in touch with me by phone, thanks|I'm dyslexic and writting is hard for me, can someone call
can sombody plese fone me i cant spel good|This is too complicated for a computer. Who deals with these at your end?|My matter is rather private and I'm not telling it to software.|Representative.|an adviser please
Hello, which one of you has a pulse?|Knock knock, anyone home?|helloooo somebody answer|Is there someone sitting behind this screen?|Does anyone actually read these messages?|I'd rather be called after five, I'm at work till then
Callback request|callback to 000 000 0000 please|I'll leave my number, then you can ring back.|You rang me just now and I couldn't pick up. Try again?|Missed your call, could the same lady phone again
We got cut off, put me back with the guy I had|I was just chatting with Priya, can I go back to her|Swap yourself for a colleague|Can your colleague take over?|Fetch someone else|somebody else answer this
Is there someone a bit brighter around?|I don't trust AI, I want to hear it from a person's mouth.|Want a living person to confirm that this is right|Someone ought to look at my particular case.|Could a pair of human eyes go over my bill
I need human judgement on this one|It'd be better to do this verbally.|Shall we just do this over the phone|Phone suits me better than typing.|Easier to explain if we have a chat, voice I mean
My eyesight isn't what it was and I can't make out this little window. Would some kind soul give me a tinkle?|Give us a bell when you've a minute|drop me a call|buzz me|Phone me. Now.|Can you people phone my dad, he doesn't use the internet
nan needs a proper person not a computer|I canna be talking to a tin can, get somebody on|Have ye no folk working there any more?|Someone who speaks Swedish that I could talk to?|Is there an Arabic speaking colleague who can help me
My English is small. Please person.|please i not understand machine, want woman or man|I would prefer a woman, it's a bit embarrassing.|My husband passed away and I don't understand these papers. Could a person take me through them?
I'm nearly in tears here. Please, anyone?|I'd sooner deal with this face to face.|Can I make an appointment to see someone at your office|Who would see me if I came in?|Video call with a member of staff
Business customer here, trying to reach our account manager.|Our account manager, Mr Okafor, is he reachable?|Ask the salesman to get in touch with me|Somebody from billing should give me a shout.
Connect me to billing, there was an Angela there|switchboard please|operator|zero zero zero operator operator|Person|proper old fashioned service please, with a voice at the other end
In my day you could speak to a young lady. Is that still possible?|I want a voice, and not a recorded one|Anyone will do as long as it isn't a robot|whoever, just has to be breathing|bot no, human yes|No bots thank you|turn off the bot
skip the robot|bypass bot|Which button gets me a human being?|What's the magic word to reach a live one|Pressing 0. Is someone coming?|I'm happy to wait in line so long as somebody answers in the end.|put me in the queue
join queue for an adviser|How long until I can talk to one of your team?|How on earth does one get hold of you?|Can anybody living be reached out of hours|live chat|live support, not scripts|I need an expert, not ready made answers.
tech support, preferably human|Pass this to whoever decides these things.|Who's in charge? That's who I want to speak with|Who is responsible for this? Have them phone me.|CEO please|Get me the director!
I insist on speaking with your superior|supervisor|Your line manager may give me a call|Team lead or somebody further up the chain|Escalate this|escalate pls, tier 2|Is the boss around?|Tell your boss to join this chat.
Could somebody hop into this chat|anyone in here apart from you?|Is it only you or is there staff too?|staff!|I could do with the help of an employee|Don't you employ humans any longer? I'd like one
I have written the same thing three times over. Now I want somebody to read it.|You're not getting what I mean, is there someone who would?|u dont get it, get help|That isn't what I asked, could a person reply
Those links are no good to me, I need somebody to guide me.|Could someone walk me through it step by step while I'm on the phone|Stay on the line with me while I do it, can one of you do that?
I'm not great with computers and could use a person at my side.|I'm blind and need someone to fill in the form with me.|I'm deaf, so typing with a human please, no voice.|On behalf of my father: I must get hold of a case handler.
Could one of you just handle all this for me from start to finish?|Take this off my hands, someone|I'd like to haggle over the price, who does one do that with?|Who can I turn to, a flesh and blood one I mean|flesh and blood please
I wish to converse with a natural person and not a program.|You can't reason with a program. Human?|I don't talk to machines on principle|Not giving my details to a robot, I want a clerk|I only speak to people.|can i speak to a clerk
Dear robot, kindly step aside for a person.|Nice try, but now a human|Thanks but no thanks, I'll carry on with a person|sorry bot i want someone else|tbh can someone just call|cba typing, just ring me
There's so much to tell, couldn't you phone instead?|Long story: wife moved out, house got sold, the meter stayed, the bills keep on coming, and now I need somebody to take hold of it.|Let Maria know I was asking for her
Tell Kenneth I'd like him to ring|Is Johnson away or can he be reached?|That nice lad who helped me last time, is he on shift?|She knew her stuff the last time I wrote, may I have her again?|Forward to human
Hand this on to someone who works there|Message for staff: ring Edith on 000 000|Get back to me by phone.|I expect to hear from one of you personally|When during the day can you ring?|Would Wednesday do for somebody to phone me?|Book a call
schedule a phone consultation with an advisor for me|Give me the number where a human picks up rather than a tape|No press one press two, just a person|cutsomer service|humann|speak to represenative|human contact|Human help wanted
are you lot ALL robots??|Is there any alternative to conversing with this software?|May we continue on the telephone|Don't want to stay with the bot|Could somebody double check your answer|Have a colleague verify you're right, would you
I'd like a second opinion from a person.|A human has to make this decision.|its mike, sophie about today?|I've had enough of typing, let someone ring me|transfer me|Transfer chat.
So my son is in student housing, the contract is in my name at my ex's address, and none of your options fit. May I explain it to one of you?
My grandson opened this window for me and left. Now I don't know what I'm doing, would somebody help me by phone?|Been through all of that advice twice already. What's needed is somebody looking on their system at what it says about me.
`,
  angry: `
This is beyond a joke.|Right, I'm switching supplier.|what a load of crap|Thirty years I've been with you and this is how I get treated.|I'm taking this to the ombudsman.|Shame on you!|does no one over there do their job
Never in my life have I had service this poor|Robbers, the lot of you.|You're crooks|My patience has run out.|im so pissed off|Bloody hell, wrong bill again|screw you guys|I will tell everybody I know about this.
Google review coming, one star and that's one too many|You didn't keep your promise. Again.|third time same mistake, like seriously|Shit company|Pathetic!|beneath contempt|I cancel the lot unless this is fixed today.
My solicitor will be in touch.|Expect a letter from my lawyer|What is wrong with you people?|Have you lost your minds|you can't be serious, same mess again|You're not getting one more cent out of me|Keep your rubbish service, I'm off
That was the last straw.|A bigger disappointment I have not had with any business.|I am bitter about how you treated my mother.|Because of you I sat in the dark for three hours, and all you do is shrug.|You're driving me mad|sick of u
So fed up with your sloppiness I could scream.|Nothing works with you lot, nothing|What a circus|Clowns|idiots|Go to hell|stuff it|Thanks for nothing.|Thanks ever so much for ruining our weekend|Beautifully handled, again. Congratulations.
Oh great service... not|Typical of you|knew you couldn't be trusted|All trust is gone.|I'm so angry I'm shaking.|My blood is boiling|My blood pressure goes up every time I see your logo|You conned me and now you've gone quiet as mice.
Why did you lie to me?|lying to my face|You promised a refund, I got a debt collector. Pigs.|Your competitor would have managed this, so that's where I'm going.|off to another company and taking my neighbours with me
I wouldn't recommend you to my worst enemy|Never again|Money back or police|I'll report you to the authorities|Trading Standards will be hearing about this|This is going in the papers|calling the local paper if nothing happens
Daylight robbery.|Fleecing poor people, have you no decency|You strip old folk of their last pennies, that's what you do.|Are you all asleep over there|I won't stand for being treated this way.|I demand compensation for this farce
I demand an apology.|An apology is the least you could do, not that I'll ever see one.|First you promise, then you back out, then you bill me. For crying out loud.|Damn you|wtf is this company|wtf|bunch of scammers
Six weeks I have waited. SIX WEEKS. And not a soul does anything.|Four messages, zero answers, and you call that service?|Your support is a joke.|this whole chat is useless|What do I even pay you for?|I've about had it with you
Enough is enough.|It boiled over this morning when yet another reminder arrived for no reason.|Have you no shame?|How dare you?|You have the nerve to send a bill to a dead man|Heartless|You take me for a fool.
Nobody listens to me and it hurts.|I feel badly let down by you|That's no way to treat a customer, and I won't forget it|I hope you go bust|I'm going to the police over this.|see you in court|Final warning|Three days, then I switch.
If I don't hear today we're finished|absolutely done with you|Can't believe anyone even uses you|worst company ever|Zero out of ten|The neighbour warned me about you, I ought to have listened.|wish i'd never signed up with you
Choosing you was a mistake.|dreadful, and I've seen a thing or two|your app sucks and my money just drains away, what are you playing at|Infuriating
One day you can't find my details, the next day you've the wrong ones. Is that how it's meant to be?|do something for gods sake
I paid on time, as always, and still a collection agency rings me at work. Do you grasp what you're doing to people?|Took unpaid leave to wait in all day for your engineer and not a soul showed. Who makes up for that, not you I bet!
`,
  neither: `
When is customer service open?|What's your phone number|Does it cost anything to call you|Do the phone lines work Saturdays?|does the driver ring before he drops off the parcel|The technician phoned but left no message, when is he coming?
How do I make a claim about a faulty item|Do I get money back for a returned faulty product?|How many people can share one plan|I typed my personal identity code wrong on the form|Can a contract be moved to another person's name?
Electricity use of a one person household|Room for two people three nights, price?|Is there a staff discount|Charging bay for my car in the yard|What's the agent fee on my invoice?|Do I need the backup agent installed on Windows
estate agent fees on a rental?|Do calls abroad work on my plan?|price of a call per minute|calls keep dropping at home|I can't change my ringtone|turn on call forwarding|how do I block unknown callers
A telemarketer rang me, how do I opt out of marketing calls|Will the nurse phone about the prescription or does it show up online?|cancel the doctor's phone appointment|May I bring an interpreter to the doctor
Is there a female doctor in on Wednesday|Move my lab slot|Should I fast before the blood test|When does the parcel leave the warehouse|Tracking code shows nothing|The shipment has been sitting in Tampere for a week.
The courier left my parcel at the wrong door|Can the neighbour pick up my parcel with a letter of authority?|change pickup point|I got no bill this month|The bill is double the last one, what's behind that?|push the due date two weeks
I paid the invoice twice by mistake|Which account is the credit paid to|Ending my contract because I'm moving, what's the notice period?|I want to terminate the subscription at the end of the month|Change to spot price
I changed electricity company, will you send a final bill?|Fixed price or spot for a terraced house|The meter reads zero|Power's out on Ditch Street|When will the outage be over|who repairs it if the main fuse goes
Next door's dog chewed the electricity cabinet, where do I report that|The neighbour plays music at night|I'm cross with myself for forgetting the password.|Silly me, I pressed the wrong button and the order doubled
my own stupid fault, wrong address|The storm brought a tree down on the line|Awful frost, how much does underfloor heating use?|Horrible weather, is the ferry late?|i hate winter, can i store my summer tyres with you
Does my cat cost extra on the train?|My passport runs out during the trip|Window seat on the plane|How is the washing machine hooked up|The coffee machine leaks, is it under warranty?|Warranty on the machine|cash machine ate my card
ATM in Kuusamo|An automatic payment went out twice|Robot mower consumption per year|spare parts for a robot vacuum|My bank card is lost|Raise the credit limit|Payment holiday on a mortgage?|Why did the interest rate go up
The online bank won't let me in|Locked out, number of the maintenance company?|Property manager's contact details for 3 Spruce Lane|Who chairs our housing company|Rent deposit back, when?|sauna slot to Tuesday
Strange car in our parking space|book the laundry room|The lift is stuck|Radiators cold in the bedroom|The tap drips|Water charge per head or by meter|How many humans fit in a minibus?
My manager pays the bill, how do I change the address to the company's|Our club has a new chair, how do I tell you who signs|I'm the CEO and we're opening a new office, what does a connection cost
The store manager vacancy, where do I send my application|Are you hiring summer staff for customer service?|How many employees do you have|Who owns your company|Where's your shop|Opening hours over midsummer|Are you open Sundays
parking by the shop|How long is a gift card valid|The discount code won't go through|Student discount?|I'm 78, do I get a pensioner rate|Delivery time for the sofa|Exchange without a receipt|The shoes came apart in a month, what do I do?
Ordered blue, got green|A part is missing from the shelf kit|My phone screen cracked, is that insured|Excess amount|SIM won't register|PUK code|slow internet in the evenings|The router blinks red|Which operator's network do you use?
Can I take back my order|Cancellation cover for a trip|My luggage never came on the belt|Delayed flight, compensation|The train was an hour late, where do I apply for a refund|Ticket in somebody else's name|Cost of charging an EV at home
Selling surplus from solar panels|What's a transfer fee|Two companies on one bill|Start e-invoices|Paper invoice, how much|I filed a change of address, need I tell you as well?|Surname changed when I got married
An estate's electricity contract, who moves it|chat opening hours|Is this conversation stored?|Email of the data protection officer|Delete my account|The confirmation code never arrived|The delivery was two days late, for your information.
There was a scratch on the table, photo attached.|Ombudsman's address|The fitter came yesterday and said somebody will ring about the measurement. Which number does that call normally come from?
I got a bit grumpy when my wife lost the receipt, but it was in my email. How do I return things with that?|Hiya|Good morning|evening all|yo|How are things?|Thanks ever so much for the help!|cheers mate|You're a clever little robot
Have a nice weekend|What weather we're having|It's snowing over here|Tell me a joke|can you sing|Bye, talk later|tata|Top marks, ten out of ten|Well handled, credit to you all.|My, you're quick.|ok|got it|yep|Haha good one|best bot ever
Merry Christmas|Happy birthday|Who made you?|What are you called|What's the time?|What do you think of football?|Greetings from Leeds|howdy|Good night then|hugs|Sun's out and the birds are singing, can't grumble|Minus twenty, brrr
I tip my hat to you.|Many thanks, you were a big help to an old granny|nice nice|works now!|Wonderful, all sorted.|Do you like coffee|are you happy|nothing else, have a good day|No thanks, that'll do|It turned out a hot summer|take care
just testing|hm ok
`,
} as const;
