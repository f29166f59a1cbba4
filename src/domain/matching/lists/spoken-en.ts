/** English of chats, whole words, each with what it stands for in writing. Written from general knowledge. */
export const spokenEn = `
  u: you, ya: you, ur: your, yr: your, r: are, n: and, nd: and, w: with, wo: without, b4: before, bc: because, cuz:
  because, coz: because, cos: because, tho: though, thru: through, plz: please, pls: please, plss: please, thx:
  thanks, tnx: thanks, ty: thanks, tysm: thanks, ppl: people, sb: somebody, sth: something, smth: something, wanna:
  want to, gonna: going to, gotta: have to, hafta: have to, lemme: let me, gimme: give me, dunno: do not know, idk: i
  do not know, kinda: kind of, outta: out of, whatcha: what do you, howd: how did, hows: how is, whats: what is,
  wheres: where is, whens: when is, whos: who is, whys: why is, theres: there is, thats: that is, its: it is, im: i
  am, ive: i have, youre: you are, youve: you have, theyre: they are, theyve: they have, weve: we have, hes: he is,
  shes: she is, cant: cannot, cudnt: could not, couldnt: could not, shouldnt: should not, wouldnt: would not, wont:
  will not, dont: do not, doesnt: does not, dosent: does not, didnt: did not, isnt: is not, arent: are not, aint: is
  not, wasnt: was not, werent: were not, havent: have not, hasnt: has not, hadnt: had not, shoulda: should have,
  coulda: could have, acct: account, acc: account, accnt: account, acnt: account, addr: address, addy: address,
  adress: address, appt: appointment, appts: appointments, asap: quickly, rn: now, atm: now, tmrw: tomorrow, tmr:
  tomorrow, tmw: tomorrow, tomoz: tomorrow, 2moro: tomorrow, 2day: today, 2nite: tonight, tonite: tonight, yday:
  yesterday, wk: week, wks: weeks, wknd: weekend, mth: month, mths: months, mnth: month, hr: hour, hrs: hours, mins:
  minutes, yrs: years, xmas: christmas, pmt: payment, pymt: payment, pymnt: payment, pmnt: payment, inv: invoice, amt:
  amount, bal: balance, qty: quantity, num: number, nr: number, dob: birthday, pw: password, pwd: password, pswd:
  password, psw: password, passcode: code, uname: username, txt: text message, txts: text messages, sms: text message,
  msg: message, msgs: messages, pic: picture, pics: pictures, info: information, docs: documents, doc: document, subs:
  subscriptions, sched: schedule, dept: department, mgr: manager, reps: agents, csr: agent, bday: birthday, biz:
  business, corp: company, dlvry: delivery, pkg: package, pkgs: packages, cc: credit card, cxl: cancel, canx: cancel,
  cancle: cancel, canceled: cancelled, refnd: refund, recpt: receipt, reciept: receipt, diff: different, approx:
  about, probs: problems, prolly: probably, defo: definitely, defs: definitely, obv: obviously, tbh: honestly, btw: by
  the way, fyi: information, aka: called, ok: okay, yep: yes, yup: yes, yeah: yes, nope: no, nah: no, bucks: money,
  quid: money, cheers: thanks, bust: broken, busted: broken, knackered: broken, bricked: broken, borked: broken,
  wonky: broken, kaput: broken, glitchy: not working, glitching: not working, laggy: slow, fella: man, hubby: husband,
  missus: wife, mum: mother, kiddo: child, kids: children, kid: child, flatmate: roommate, mates: friends, mate:
  friend, bf: boyfriend, gf: girlfriend, fone: phone
`;
