/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "Cererea unui coleg",
  paste: {
    title: "Deschideți o cerere",
    lead: "Lipiți cererea primită: linkul, textul sau tot e-mailul.",
    field: "Cerere",
    open: "Deschideți cererea",
    opening: "Se citește",
    back: "Înapoi",
  },
  caption: "Cerut de un coleg",
  waiting: "Vă așteaptă",
  eyebrow: (until) => `O cerere, deschisă până la ${until}`,
  title: (host) => `Un coleg vă cere să legați ${host} de sistemul de conectare al organizației dvs.`,
  lead: "Înregistrați o aplicație în Entra. Durează cinci minute și nu aveți nevoie de acces la RustDesk.",
  destination: "Datele de conectare se vor trimite la",
  organisation: "Organizație",
  app: "Numele aplicației",
  lifetime: "Valabilitatea secretului",
  checked: "găsită în datele publice ale Microsoft",
  unchecked: "neverificată: datele publice ale Microsoft nu răspund aici",
  looking: "Se caută în datele publice ale Microsoft",
  can: "Aplicația poate",
  cannot: "Aplicația nu poate",
  cans: {
    read: "Să citească numele și e-mailul persoanelor care se conectează",
    signIn: {
      chosen: "Să permită accesul numai persoanelor și grupurilor de pe lista ei",
      everyone: "Să permită accesul oricui din organizație",
      "everyone-consented": "Să permită accesul oricui din organizație, fără a-l întreba pe fiecare",
    },
    others: "Să fie văzută de persoane din alte organizații, pe care RustDesk le refuză apoi",
  },
  cannots: ["Să citească e-mailuri, fișiere sau directorul", "Să acționeze când nu se conectează nimeni"],
  words: "Cererea vine într-adevăr de la colegul dvs.?",
  wordsWhy:
    "O cerere nu dovedește cine a trimis-o. Comparați aceste cuvinte prin telefon înainte să începeți: amândoi trebuie să vedeți aceleași.",
  ways: {
    how: "Cum doriți să procedați?",
    scriptWhat:
      "Citiți-l mai întâi, apoi rulați-l în **Azure Cloud Shell** sau PowerShell. Afișează codul de răspuns. Nicio aplicație de-a noastră nu intră în organizație.",
    personWhat: "Câteva etape scurte, fiecare cu o imagine și cu valorile de copiat.",
  },
  includeMe: "Puneți-mă pe lista persoanelor care se pot conecta",
  includeMeWhy: "Altfel, lista începe goală. Adăugați persoane în portalul Entra, la final.",
  ends: "La final: un cod de răspuns",
  endsWhy:
    "Trimiteți-l înapoi prin e-mail sau chat. Este criptat; numai browserul în care s-a creat cererea îl poate deschide.",
  unexpected: "Nu așteptam această cerere",
  unexpectedTitle: "Atunci opriți-vă aici",
  unexpectedWhy:
    "Nu s-a modificat nimic și nimeni nu află că ați deschis cererea. Întrebați-l pe presupusul expeditor prin telefon sau față în față, fără să răspundeți la mesaj. Dacă nu v-a cerut nimeni, cineva vrea ca datele de conectare ale utilizatorilor dvs. să ajungă la adresa de mai sus: raportați mesajul ca phishing.",
  cloudMissing: (cloud) =>
    `Această copie a asistentului nu cunoaște cloudul cererii (${cloud}). Cereți adresa unei copii care îl cunoaște sau cereți valorile pe altă cale.`,
  otherOrganisation: {
    title: "Nu răspundeți la această cerere",
    why: (domain, found, named) =>
      `Spune că este pentru ${domain}, dar indică altă organizație (…${named.slice(-4)} în loc de …${found.slice(-4)}). Sunați persoana care pare să o fi trimis.`,
  },
  reply: {
    title: "Trimiteți înapoi acest cod de răspuns",
    lead: "Aplicația este creată. Secretul din cod este sigilat: numai browserul care a cerut îl poate deschide, deci îl puteți trimite prin e-mail sau chat.",
    sealing: "Se sigilează secretul",
    code: "Cod de răspuns",
    copy: "Copiați codul de răspuns",
    mail: "Deschideți în programul de e-mail",
    mailSubject: (host) => `Răspuns: legarea RustDesk (${host}) de sistemul nostru de conectare Microsoft`,
    mailBody: (code) =>
      `Iată codul de răspuns. Lipește-l acolo unde ai creat cererea, în același browser:\n\n${code}`,
    keep: "Copiați-l înainte să părăsiți această pagină: nu este stocat și nu mai poate fi afișat.",
    list: "Puneți persoane pe listă",
    listWhy:
      "Numai persoanele de pe lista aplicației se pot conecta. Adăugați-l pe coleg și pe oricine altcineva are nevoie.",
    listOpen: "Deschideți în Entra",
    another: "Transmiteți valorile pe altă cale",
    anotherAside: "când nu se poate trimite un cod",
    anotherWhy:
      "Oricine are secretul poate acționa ca această aplicație. Folosiți un manager de parole sau spuneți-l prin telefon; nu îl trimiteți prin e-mail.",
    copySecret: "Copiați secretul clientului",
    lost: "Secretul nu mai este în această filă",
    lostWhy:
      "Se pierde la reîncărcare sau la închiderea filei, fiindcă nu este stocat niciodată. Parcurgeți din nou cererea: aplicația creată este regăsită și păstrată și primește un secret nou.",
    lostAgain: "Deschideți din nou cererea",
    finish: "Deconectați-vă și finalizați",
    finishedTitle: "Finalizat",
    finished: "Sunteți deconectat aici, iar secretul a fost șters. Aplicația rămâne în Entra.",
    values: {
      clientId: "ID aplicație (client)",
      tenantId: "ID director (entitate găzduită)",
      secret: "Secretul clientului",
    },
    undo: (app) =>
      `Pentru a anula, ștergeți **${app}** din *[[appRegistrations]]* în Entra. Se poate restaura timp de 30 de zile.`,
  },
  script: {
    lead: "Citiți-l, rulați-l acolo unde sunteți conectat la Microsoft și trimiteți colegului ultimul rând. Nimic de-al nostru nu intră în organizație.",
    send: "2. Trimiteți ultimul rând",
    sendWhy:
      "Ultimul rând începe cu `esreply1.` și este codul de răspuns. Scriptul afișează secretul numai sigilat.",
    other: "A afișat în schimb valorile",
    otherAside: "Terraform sau Bicep",
    sent: "L-am trimis",
  },
} satisfies Catalogue["answer"];
