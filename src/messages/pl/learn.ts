/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Pokaż jedno kliknięcie Submit",
  aside: "dla wersji, których nikt jeszcze nie opisał",
  why: "Na podstawie jednego zapisu na stronie konsoli asystent może się nauczyć, gdzie ta wersja przechowuje ustawienia. Nic nie jest przy tym wysyłane; zanim to zostanie użyte, zobaczysz, czego się nauczył.",
  steps: [
    "W innej karcie otwórz w konsoli **Settings → OIDC**, a tam narzędzia deweloperskie (F12) i kartę **Network**.",
    "Kliknij **Submit**, niczego nie zmieniając. Pojawi się jedno żądanie z metodą PUT lub POST.",
    "Kliknij je prawym przyciskiem myszy, wybierz **Copy → Copy as cURL** (lub *as fetch* albo jeden wpis HAR) i wklej tutaj. Można też wkleić wyeksportowany profil.",
  ],
  field: "Skopiowane żądanie",
  fieldWhy:
    "Zawiera Twoje klucze tajne: jest odczytywane na tej stronie, od razu usuwane z pola i nigdzie nie wysyłane.",
  read: "Odczytaj",
  problems: {
    empty: () => "Najpierw wklej skopiowane żądanie.",
    "too-long": ({ max }) =>
      `Tekst jest dłuższy niż ${max / 1024} KiB: skopiuj to jedno żądanie, a nie cały dziennik.`,
    "not-understood": () => "To nie jest cURL, fetch ani HAR w postaci kopiowanej z narzędzi deweloperskich.",
    "more-than-a-request": () =>
      "Jest tu coś więcej niż jedno żądanie: dodatkowe polecenia lub kod. Skopiuj żądanie ponownie i wklej je bez zmian.",
    "several-requests": ({ count }) =>
      `Liczba żądań w tekście: ${count}. Skopiuj tylko to, które wysłał przycisk Submit.`,
    "other-origin": ({ got, expected }) =>
      `To żądanie trafia do ${got}, a nie do ${expected}. Asystent niczego się nie nauczył.`,
    "other-method": ({ method }) =>
      `${method} niczego nie zapisuje. Skopiuj żądanie wysłane przez Submit: PUT lub POST.`,
    "other-path": ({ path }) => `${path} nie jest zwykłą ścieżką poniżej /api/, więc nie zostanie użyta.`,
    "body-not-json": () => "Treść nie jest obiektem JSON. Skopiuj żądanie wysłane przez Submit.",
    "no-provider": () =>
      "Nie ma tu dostawcy z identyfikatorem klienta, kluczem tajnym klienta i wystawcą: może to zapis innej strony. Dodaj raz dostawcę w konsoli albo wybierz żądanie ze strony Settings → OIDC.",
    "not-a-profile": () =>
      "Ten profil zmieniono lub uszkodzono: któraś z jego wartości nie jest taka, jaka powinna być.",
  },
  learnt: "Czego się nauczył",
  call: "Wywołanie",
  list: "Lista dostawców",
  whole: "cała treść to jeden dostawca",
  keys: "Klucze dostawcy",
  callback: "Adres wywołania zwrotnego",
  noCallback: "brak; konsola pobiera go skądinąd",
  headers: "Dodatkowe nagłówki",
  headersWhy:
    "Wysłała je także strona konsoli. Asystent nie wysyła żadnego z nich, więc zapis może zostać odrzucony.",
  captured: "Przechwycona treść, klucze tajne jako kropki",
  sends: "Co zostanie wysłane po przeglądzie",
  sendsWhy: "Cała reszta treści wraca w takiej postaci, w jakiej została odczytana.",
  use: "Użyj tego dla tej konsoli",
  restart:
    "Program uruchamiający przepuszcza tylko to, do czego go uruchomiono. Zatrzymaj go, uruchom ponownie tym poleceniem i wklej tutaj jeszcze raz:",
  copy: "Polecenie",
  export: ["Profil", "Nazwy kluczy i rodzaje wartości, bez wartości. Dla innego komputera lub dla projektu"],
} satisfies Catalogue["learn"];
