/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("pl");
const ofGroups = (groups: number) => count(groups, { one: "# grupa", few: "# grupy", many: "# grup" });
/** "2 grupy i 1 osoba"; what there is none of is not named. Nominative: to be put after a colon or alone. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { one: "# osoba", few: "# osoby", many: "# osób" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Dodaj osoby lub grupy",
  list: "Znalezione",
  pickKey: "Enter",
  chosen: "Wybrane",
  group: "Grupa",
  you: "Ty",
  searching: "Wyszukiwanie",
  none: (typed) => `Żadna osoba ani grupa nie ma nazwy zaczynającej się od „${typed}”.`,
  found: (groups, people) =>
    groups + people === 0 ? "Nic nie znaleziono." : `Znaleziono: ${groupsAndPeople(groups, people)}.`,
  added: (name) => `Dodano: ${name}.`,
  removed: (name) => `Usunięto: ${name}.`,
  isThere: "na liście",
  remove: "Usuń",
  removeName: (name) => `Usuń: ${name}`,
  keep: "Zachowaj",
  keepName: (name) => `Zachowaj: ${name}`,
  leaves: "Do usunięcia z listy",
  inner: (groups) =>
    `Zawiera ${count(groups, { one: "# grupę", few: "# grupy", many: "# grup" })}. Microsoft nie wpuszcza członków grup zagnieżdżonych.`,
  needsPremium:
    "Organizacja nie ma Entra ID P1 ani P2, więc Microsoft nie przyjmuje grup. Dodaj poszczególne osoby.",
  premiumUnseen:
    "Grupy wymagają Entra ID P1 lub P2. Przy uprawnieniach tej sesji nie widać, czy organizacja ma taką licencję; bez niej Microsoft odrzuci grupę, a zamiast grupy można dodać osoby.",
  asks: (scopes) => `Do ich wyszukiwania Microsoft wymaga uprawnień: ${code(scopes)}.`,
  peopleOnly: "Wyszukiwane są tylko osoby: ta sesja nie może wyszukiwać grup.",
  askGroups: "Poproś też o grupy",
  onlyPeople: "Wyszukuj tylko osoby",
  tokenShort: "Twój token nie pozwala wyszukiwać osób i grup",
  tokenShortWhy: (scopes) =>
    `Brakuje w nim: ${code(scopes)}. Token z Azure CLI ma szersze uprawnienia. Można też przejść dalej: Twoje konto trafi na listę teraz, a kolejne osoby dodasz w portalu.`,
  tokenNoGroups: "Wyszukiwane są tylko osoby: Twój token nie pozwala wyszukiwać grup.",
  tokenNoPeople: "Wyszukiwane są tylko grupy: Twój token nie pozwala wyszukiwać osób.",
  refused: (what) =>
    what === "groups"
      ? "Microsoft nie pozwala temu kontu wyszukiwać grup. Wyświetlane są tylko osoby."
      : "Microsoft nie pozwala temu kontu wyszukiwać osób. Wyświetlane są tylko grupy.",
  refusedBoth:
    "Microsoft nie pozwala temu kontu wyszukiwać osób ani grup. Poproś współpracownika z rolą taką jak Administrator aplikacji w chmurze albo dodaj je w portalu.",
  without:
    "Uzupełnienie listy może też poczekać: utwórz połączenie tylko ze swoim kontem na liście, a kolejne osoby dodaj później w portalu w obszarze [[enterprise]] → [[users]].",
  changeList: "Zmień, kto może się logować",
  portal: "Otwórz [[enterprise]]",
  emptyTitle: "Nikt nie mógłby się zalogować",
  empty: "Lista byłaby pusta, a Microsoft odrzuca każdego, kogo na niej nie ma.",
  answer: (groups, people, me) => `${groupsAndPeople(groups, people)}${me ? " oraz Ty" : ""}`,
  consent: "Zgoda dla wszystkich",
  consentGiven: "Udzielona. Nikt z listy nie jest pytany.",
  consentPlanned: (scope) =>
    `Brakuje jej, więc plan jej udziela: przy liście osób Microsoft nie przyjmuje zgody od poszczególnych osób. Wymaga to uprawnienia \`${scope}\` oraz roli **Administrator aplikacji w chmurze**, **Administrator aplikacji** lub **Administrator ról uprzywilejowanych**. Osoba z jedną z tych ról może jej też udzielić w portalu.`,
  consentUnseen:
    "Nie można jej odczytać z uprawnieniami tej sesji. Jeśli osoby z listy widzą komunikat, że potrzebna jest zgoda administratora, to jej brakuje.",
  consentByEach: "Każda osoba jest o nią raz pytana, chyba że ktoś w portalu udzieli zgody dla wszystkich.",
  consentPortal: "Otwórz [[apiPermissions]]",
} satisfies Catalogue["people"];
