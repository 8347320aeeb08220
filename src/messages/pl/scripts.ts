/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("pl");

export const scripts = {
  fold: "Ten sam plan jako skrypt",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Uruchom jedno polecenie",
    lead: "Uruchom je po zalogowaniu się do usług Microsoft, a potem wklej tutaj jego wynik. Nic od nas nie trafia do Twojej organizacji.",
    run: "1. Uruchom to",
    said: "2. Wklej wynik",
    instead: "Zrób to krok po kroku",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `Wklej całość do **Azure Cloud Shell** (Bash) albo zapisz w pliku i uruchom \`bash ${file}\` tam, gdzie jest Azure CLI. Można to uruchomić ponownie: to, co już istnieje, pozostaje.`,
    powershell: (file) =>
      `Wklej całość do programu PowerShell albo zapisz w pliku i uruchom \`.\\${file}\`. Wystarczy Windows PowerShell 5.1 lub PowerShell 7; potrzebny jest moduł \`Microsoft.Graph.Authentication\`.`,
    terraform: (file) =>
      `Zapisz jako \`${file}\` w osobnym folderze, uruchom \`terraform init\` i \`terraform apply\`, a potem wklej wynik polecenia \`terraform output -json\`.`,
    bicep: (file) =>
      `Zapisz jako \`${file}\` i wdróż jak zwykle. Bicep **nie tworzy klucza tajnego**, ponieważ jego dane wyjściowe trafiają do dzienników, i nie dodaje nikogo do listy: pierwsze wiersze pliku mówią, co jeszcze trzeba zrobić.`,
  },
  clear: {
    azureCli: "Ostatni wiersz zawiera klucz tajny klienta. Wklej go tutaj i nigdzie indziej.",
    powershell: "Ostatni wiersz zawiera klucz tajny klienta. Wklej go tutaj i nigdzie indziej.",
    terraform:
      "Klucz tajny klienta jest poufną wartością wyjściową i znajduje się w stanie Terraform. Chroń jedno i drugie.",
    bicep: "Wynik polecenia dla klucza tajnego zawiera ten klucz. Wklej go tutaj i nigdzie indziej.",
  },
  sealed:
    "Ostatni wiersz to kod odpowiedzi. Klucz tajny jest w nim zaszyfrowany: może go otworzyć tylko przeglądarka osoby, która wysłała prośbę.",
  unsealed:
    "Tak nie można utworzyć kodu odpowiedzi. Klucz tajny pozostaje u Ciebie: wpisz go na tej stronie, która go zaszyfruje, albo użyj Azure CLI lub PowerShell.",
  newOnly:
    "Terraform i Bicep opisują całą nową aplikację. Ten plan naprawia istniejącą, więc się do tego nie nadają.",
  download: "Pobierz",
  paste: "Wklej cokolwiek",
  pasteHint:
    "Tekst strony [[overview]], adres z portalu, ostatni wiersz skryptu, wynik az lub PowerShell. Wartości zostaną rozdzielone na pola.",
  took: {
    clientId: "identyfikator aplikacji",
    tenantId: "identyfikator katalogu",
    secret: "klucz tajny klienta",
    objectId: "identyfikator obiektu (niepotrzebny)",
  },
  tookLine: (what) => `Rozpoznano: ${list(what)}.`,
  tookNothing: "Niczego nie rozpoznano.",
  replyHere:
    "**To jest kod odpowiedzi.** Otwiera się tylko w przeglądarce, z której wysłano prośbę, na ekranie *Poproś współpracownika*.",
  warnings: {
    "secret-id":
      "Wklejony tekst zawiera **[[secretId]]**. Skopiuj zawartość kolumny *[[value]]*, tuż po lewej stronie.",
    "masked-secret":
      "Wklejony tekst zawiera **ukryty** klucz tajny. Entra pokazuje dane z kolumny [[value]] tylko raz. Utwórz nowy klucz; ten możesz usunąć.",
    "lone-guid":
      "Przyjęto jako [[clientId]]. Jeśli to [[secretId]] lub [[objectId]], wklej właściwą wartość.",
  },
  otherTenant: (found, expected) =>
    `**Nie używaj tego.** To dotyczy innej organizacji (…${found.slice(-4)}), a nie ${expected}.`,
} satisfies Catalogue["scripts"];
