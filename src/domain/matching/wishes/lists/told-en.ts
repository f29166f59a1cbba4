/** What customers may write in English, whole sentences by what they wish, parted by "|": a writer's who knew none of the patterns. */
export const toldEn = {
  askedHuman: `
I want to talk to a human.|Can I speak to a real person please?|human|HUMAN PLEASE|customer service|rep|representative!!|Agent|live agent|live chat with an actual person?|put me through to someone|Connect me to an advisor, please.
transfer me|Would you mind passing me over to one of your colleagues?|Is anybody there?|hello?? anyone working today|Does a living person ever read these messages?|If a human sees this please reply|Call me.
Ring me back on 07700 900123 after three if you'd be so kind.|can u call me instead typing is long|Could someone give me a bell about my boiler cover?
Please phone my mum, she can't do chats and she's worried sick about the letter.|I'd much rather explain this over the phone.|What number do I call? This chat is getting me nowhere.|gimme a phone number this isnt working
I'm 84 and I don't understand these things, may I speak to a young lady or gentleman?|My eyesight is poor so I need to talk to someone rather than type.|I'm dyslexic and this is a struggle, can I just chat to somebody out loud?
It's a private matter and I don't want to tell it to a machine.|Could a nurse ring me? I'm anxious about the results and don't want to write it here.|I will only discuss this with a member of staff.|I don't talk to robots.|no bots
not you. a person.|Manager. Now.|I'd like to speak with a supervisor.|Let me talk to whoever is in charge.|Who's responsible for this? I want to deal with them directly.|Please escalate this.
Escalate my case to somebody with the authority to approve a refund.|I was talking to Priya yesterday, can I get her back?|Same agent as last time please, he already knew the story.
We got cut off, can the guy I was chatting with come back?|I don't fancy explaining it all from scratch, so put me back with whoever had my case on Monday.|You clearly don't get it, fetch someone who does.
I give up on this bot, who can help me?|Nice try, bot. Now get me a person.|This is too complicated for a chatbot.|My situation doesn't fit any of your options, I need somebody to look at it.
Can someone take a look at my account? An actual pair of eyes.|need human eyes on this order|Could we go through the bill together on the phone? I can't make sense of the standing charge.
I've tried every step in your guide and still error 504, I need tech support, a live one.|The broadband's been down since Tuesday and I want to speak to an engineer.
My parcel has vanished and tracking says the same thing every day. Could somebody look into it and get back to me?|I'd like a word with the landlord about the leak.|Can the property manager contact me?
My husband passed away and I need to sort his contract. Is there someone I could talk to?|I'm handling my late father's estate and need a person to guide me through the paperwork.
I think I've been scammed, get me someone at the bank right now!|card stolen need a person asap|Somebody help me please|Who can actually help me with this?|if you don't know then who does|Are you a bot? If so, swap with a human.
If this is automated I'd like to opt out and speak to staff.|How do I get past you to a real employee?|what's the magic word to get a human here|Do I have to talk to a machine or have you got people as well?
Press 0 for operator. 0. Operator.|operator|Put me in the queue for an adviser.|I'm happy to wait as long as there's a human at the end of it.|How long until somebody picks up this chat?|No more links. Person.
I don't need an article, I need someone to walk me through it.|That didn't answer my question. Could someone else try?|Wrong answer again. Human please.|Thanks, but that didn't help, may I have a member of the team?
Third time asking: can you hand me to somebody who knows?|I don't trust that answer, can a person confirm it?|Before I sign anything I'd like a real adviser to confirm this.|Just get me a f***ing human
for gods sake let me talk to someone|Customer service, this instant.|Why do you hide your staff behind a bot? I just want to talk to somebody.|In the old days Doris answered the phone. Is there a Doris I could talk to now?
Switchboard please|Could you connect me to the billing department?|Sales please, someone to talk through a quote for 12 lines.|Have your sales guy call me, he promised and hasn't.
Our account manager has left, who do we speak to now? Please have them get in touch.|I was promised a call today and heard nothing, can you ring now?|Still waiting for that callback. Number's the same.|Requesting a callback.
callback pls 0505557788|Contact me|Kindly have someone contact me regarding my mortgage.|Please revert by call sir, my issue is not solving by this chat|i want speak with person, robot not understand me
My English is not good, somebody can call me and speak slowly?|Excuse me, it is possible that I come to office and talk with worker?|I am needing a human being for this, my case is difficult to write.
Do you have a Finnish-speaking agent I could talk to?|is there anyone who speaks Polish i can chat to|I'd like to meet someone face to face at the branch.
Can I book an appointment with a mortgage adviser in person instead of doing it here?|Can I pop in and see somebody?|Video call with a specialist, possible?|whatsapp a real person?|I'd like my rejected claim reviewed by a human.
I'm exercising my right to have a person review this automated decision.|I dispute the assessment and wish to discuss it with the claims handler.|Have the adjuster phone me before noon, I can't fill in this form.
Could somebody pick up my case from start to finish?|I need one person to own this.|Please pass this on to someone on your team who can reply to me.|Hoping this reaches someone with a pulse.|Anyone with a brain there?
A warm body would do.|Flesh and blood please, not silicon :)|Any chance of a human bean lol|wake up one of your mates and get them on here|can u grab someone|Go get a colleague.|switch me to a human chat|let me speak 2 some1
tlak to person|custmer servcie|speka to an agnet please|I'll just talk to someone, ta|Is there no one I can talk to?|Can somebody from the gym get in touch? You're still charging me after I left.
The social worker can ring me, I'm not putting this in a chat.|I need to talk to a planning officer about my permit.|My dad has dementia and everything's in a muddle, I could really do with somebody to talk it over with.
I want to be listened to, not handed a menu.|I'd feel better hearing it from a person.|My daughter's stuck at the station and her pass won't work, can someone ring me right away?
Long story: divorce, a joint contract, three bills that contradict each other, and every time I try to write it down it comes out wrong. Could I please just tell it to somebody?
I filled in the form twice and nobody came back to me, can someone please take this on?|Don't ring before lunch but do ring, I can't sort this delivery out myself.|Would a more senior colleague be available?
Not being funny but can I just talk to a proper person|I'd like to deal with someone who understands solar export tariffs.|y'all got any real folks I can talk to?|Could I get somebody stateside on the line?
Yeah no, gonna need an actual employee for this one|Right, I've had enough of typing, where do I find a human?|I have one more question but I'd like to put it to one of your staff.
Can't find a phone number anywhere on your site and all I want is to speak to someone.|Voice please, not text, my hands are bad.|Request: human handover.
Hi, I ordered a sofa at the start of the month, first it was week 12, then week 14, and now the order's gone from my account altogether even though you've taken the money. I can't get any sense out of this bot so I'd be grateful if one of you could phone me.
so i moved house and the electric stayed at the old address and now theres two bills and idk which one to pay can a real person look at it w me
I'm deaf so phoning is out, but I'd still like to be typing with a person rather than a program.|I rang and was told to use chat, chat tells me to ring. Where are the humans?|Wanted: one employee, to discuss my rental deposit.
Do I need to send a carrier pigeon to reach one of you?|Ticket's not showing, train leaves in 20, which of you can pick this up???
`,
  angry: `
This is an absolute disgrace.|what a shit company|you lot are useless|I've reported this four times and nothing has happened.|Nobody ever answers.|Sat on hold 70 minutes then got cut off. Shame on you.
Last time I ever buy anything from you.|I'm moving my money to another bank today.|Cancelling everything, me and the whole family.|Congratulations, you've just lost a customer.|Oh brilliant, another smashed parcel. Slow clap.
Wow, billed three times for one order, truly world class.|I'm reporting you to the ombudsman.|Trading Standards will be hearing about this.|Expect a letter from my solicitor.|My attorney has copies of everything. See you in court.
this is going all over tiktok|I've already contacted the newspaper.|One star and that's being generous.|Police report filed. You took my money.|thieves|Scammers, the lot of you!|con artists
Is there a shred of competence in that building or do you flip coins?|Thirty years a customer and this is how I'm treated.|Trust is gone, and no apology brings it back.|I no longer believe a word you say.
You said Monday. It's Friday. You lied.|Same lie every time: "we are looking into it".|I demand my money back immediately.|Compensate me for the damage or I go legal.
Two weeks without internet and you've got the nerve to bill the full month!|You have until Friday. After that the contract is over.|if that refund isnt in my account tmrw theres gonna be hell to pay|I'm so angry I'm shaking
which idiot designed your app|App is garbage, crashes every damn time|Bloody hell, power's out again and not a peep out of you|Amateurs.|Bunch of clowns.|You couldn't care less about customers.|We're just wallets to you.
Prices up, service down. Pathetic.|You shut the branch and then charge us for it. The cheek!|My grandmother cried over your bill. Think about that.
Left at the stop with a pram in the freezing cold while your driver sailed past. Unforgivable.|Train cancelled again, missed my interview, cheers for nothing.|thanks for nothing|So you don't care. Noted.
Five emails, zero replies. Is that what "customer first" means?|Your conduct is a breach of contract and you'll bear the consequences.|I am documenting everything. Every day, every message.
Pay up or debt collectors? That's extortion.|Chasing me for a bill I paid in March, are you out of your minds?!|Surgery postponed a third time. You're playing with people's lives.
180 for three minutes with a doctor who never looked up. Outrageous.|There's mould in the bathroom and you tell me to open a window. The contempt is staggering.|rent goes up lift broken since xmas wtf am i paying for
Your insurance exists to find excuses not to pay.|Claim denied over small print, how very you, crooks.|I'm not paying a penny.|Filthy gym, busted machines, higher fees. What a joke.
Cancelling your membership is a trap and you know it.|How hard is it to send what I ordered?!|Ordered a bed, got a pillowcase. Are you drunk down at the warehouse?|I've had it up to here.|Enough is enough!
Sick and tired of your excuses.|You should be ashamed.|Goodbye and good riddance.|get stuffed|go to hell with your bloody invoice|WHY IS THIS STILL NOT WORKING|STOP CHARGING ME|stupid robot same crap answer every time
This bot is as useless as the rest of your company.|shut up bot|I wouldn't recommend you to my worst enemy.|very bad company you lie always, i never buy again|My friend, you are cheating the people, this is not correct, shame!
Your rival sorted it in ten minutes. You've taken a year. Scandalous.|You sent my papers to my neighbour, let's see what the data regulator makes of that.|The council can't grit a road but by God they can collect the tax.
You ruined our entire holiday, who's paying for that?|Arrogant, lazy and overpriced: there's your mission statement.|I'll be warning everyone I know.|Wrong info, then more wrong info, my whole day wasted because of you.
omg i literally hate this company so much|Unbelievable. Un-be-lievable.|Don't you dare send me another survey after what you've put us through.
I took unpaid leave, sat in all day for your fitter, not a soul turned up, and in the evening I get a text saying you'd been and I wasn't home. A barefaced lie.
`,
  neither: `
What are customer service's opening hours on Saturday?|What's the customer service number? I'd like it saved before I travel.|Does it cost anything to call your helpline from abroad?|Is the phone line open on bank holidays?
When does the branch close on Fridays?|Do I need an appointment at the branch just to drop off papers?|How do I change the contact person on our business account?|Where do I update my phone number?
My new number is 0401234567, please update it.|How do I set up call forwarding?|code to turn off call divert?|Are international calls included in my plan?|how many minutes have i got left to talk
What time is the engineer coming tomorrow?|Will the technician ring before he arrives?|The technician came yesterday and the internet works great now.|Do I need to be home for the meter change?|Any vacancies in customer service?
I'm applying for the call centre agent job, where do I send my CV?|What's the email for human resources?|HR asks me for proof of my bank account, where can I download it?|Do employees get a staff discount on insurance?
How many people does the travel policy cover?|How much for a passenger car on the ferry, return?|Do I need ID to collect a parcel?|Can another person pick up my parcel with a signed note?|How many people fit in a spin class?
Is the national insurance number mandatory on the form?|How do I make a complaint about a faulty toaster, which form is it?|How long do I have to return faulty goods?|Where can I see the status of my complaint?
What's the procedure for appealing an insurance decision?|Does the driver carry the fridge up to the flat?|Will the courier leave it with a neighbour if I'm out?|Do you sell filters for the robot vacuum?
Can the robot vacuum handle thick rugs?|Robot mower keeps stopping at the edge, which setting is that?|How do I save this chat transcript?|Can the transcript be emailed to me?|I requested a callback by mistake, how do I cancel it?
Please cancel yesterday's callback, it's sorted.|No need to call, I found the answer.|don't call me, just email the invoice|How do I block cold callers?|Where do I opt out of marketing calls?
I got a call from 020 7946 0000, is that your number?|How can I tell a scam call from a real bank call?|Your agent said the refund takes two weeks, where will I see it?
Already spoke with Mike and he fixed it, just wondering when the change kicks in.|Where can I leave praise for a friendly adviser?|Thanks to Sarah in support it's all done, what was the due date again?
My wife phoned this morning, has the address been updated?|What age can my son get his own contract?|The estate agent needs an energy certificate, where do I order one?
My letting agent wants a reference, can I print it from my account?|Our travel agent booked the wrong day, how do I change the date online?|Do travel agents get commission on rail tickets?
What cleaning agent is safe on the oven I bought?|How do I give someone power of attorney on my account?|Can two people hold cards on one account?|What does adding a joint borrower cost?|Where do I enter the promo code?
Freezing today! When does the district heating come on?|Silly me, forgot my password again, how do I reset it?|Oops, typed the wrong address, can it be changed?|I ordered two by accident, how do I cancel one?
sorry typo, meant invoice 3302|I was late to my own appointment, is there a fee?|How do I move my doctor's appointment to next week?|Do I need a referral to see the nurse?|Can I choose a female doctor when booking?
How much is a phone consultation with the GP?|Doctor rang to say the prescription's renewed, which pharmacy has it?|What's included in the personal training package?|Is the gym staffed in the evenings?
Can I get in during unstaffed hours?|How do I transfer my membership to another person?|How do I transfer 200 to my savings?|Can I keep my number if I switch from another operator?|Whose network do you use?
Which operator runs the night bus?|How do I connect my watch to the phone?|Can't connect to the wifi, green light is flashing|Is there a connecting train to Turku after ten?|Does the flight connection include baggage transfer?
Who pays for return shipping?|Who owns your company?|Who should the cancellation letter be addressed to?|My manager needs a VAT receipt, where is it?|My boss is asking if there's a discount for 20 tickets
Is there a password manager you recommend with the security package?|Can the supervisor account see what my kids watch?|Which people qualify for the pensioner discount?|Is the match shown live in my channel package?
Live tracking says the bus is late, is that accurate?|Do you have physical shops or online only?|How do I turn off voicemail?|My mum wants paper bills, is there a charge?
Mum's 85 and needs a simple phone, which one do you suggest?|Is there a larger text setting for people with poor sight?|In what languages are the forms available?|what means due date|I move to new flat, how I do with electric?
When does the chimney sweep visit our street?|Left a black rucksack on bus 6, where's lost property?|Can I pay the driver in cash?|Does a carer travel free with a wheelchair user?
I've got a phone appointment Wednesday at ten, can I move it?|What documents do I bring to the mortgage meeting?|Is a meeting with the adviser free?|Does legal cover pay solicitor's fees?
Am I covered if somebody else breaks my phone?|Next door is angry about my dog, what do the house rules say?|Missed call from you, what was it about?|Are calls recorded?|How quickly are emails usually answered?
What's the typical chat waiting time on weekdays?|Got a customer survey by email, is the link safe?|Want to give the fitter five stars, where do I review?|Who's the head of the council?|When does the home carer come on Friday?
Difference between personal and business pricing?|Bit of a shame the colour wasn't as pictured, how do returns work?|No rush, but when does a refund usually show?|I'm not cross, just curious why the delivery was a day late.
Does the new phone come with an AI assistant?|Where on the claim form do I put the other driver's contact details?|What's the representative APR on the car loan?|Does the sales rep need to countersign the contract copy I uploaded?
Hi! I'm moving at the end of the month and taking the broadband with me. Your nice salesman went through prices on the phone but I forgot to ask if the router goes back.
hiya ordered a present for a mate and its got the wrong persons name on it, where do i change that|hi|Hello!|hey there|Good morning|good evening to you|yo|hiya|How are you?|how's it going today|alright mate|What's up|Howdy
just a test|testing testing 1 2 3|just seeing if this works|Thanks!|thx|Thank you so much for your help|cheers|ta very much|Much appreciated, that clears it up|You too!|ok then|okay got it|I see|ah right|understood|yep|cool|Great
perfect, that was easy|lol|Are you a bot?|are u real or ai|Who are you?|What's your name?|What can you do?|Do you speak English?|Tell me a joke|You're pretty clever|Lovely little chat service you have here|bye|See you
Have a nice day|Have a great weekend!|Merry Christmas to all of you|That's all for now, thanks|goodnight
`,
} as const;
