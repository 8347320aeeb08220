/** Words of the frame and the start screen: loaded before anything is shown. */
import type { StartWords } from "../catalogue.ts";

export const plStart = {
  appName: "Entra Setup",
  appFor: "dla RustDesk",
  skip: "Przejdź do treści",
  theme: "Przełącz na motyw jasny lub ciemny",
  language: "Język",
  sandbox: {
    name: "Piaskownica",
    ribbon: "Piaskownica: Microsoft i konsola są symulowane na tym komputerze. Nic nie zmienia się naprawdę.",
    cast: "Użytkownicy i hasła",
    intro:
      "Wszystkie osoby są tu zmyślone. Każda ma to samo hasło, a żadne z tych danych nie opuszczają tego komputera.",
    who: "Kto",
    userName: "Nazwa użytkownika",
    password: "Hasło",
    control: "Obejrzyj i zepsuj symulację",
    close: "Zamknij",
  },
  start: {
    title: "Połącz RustDesk z Microsoft Entra ID",
    lead: "Użytkownicy będą logować się do RustDesk kontem służbowym. Asystent konfiguruje obie strony, potwierdza działanie prawdziwym logowaniem i pokazuje każdą zmianę, zanim ją wprowadzi.",
    connect: "Połącz teraz",
    connectWhat:
      "Mogę zalogować się do usług Microsoft jako administrator aplikacji i do RustDesk jako administrator.",
    begin: "Rozpocznij",
    connectTime: "Około 5 minut",
    byHand: "Krok po kroku, ręcznie",
    byHandWhat: "Chcę samodzielnie wprowadzić zmiany w portalu Entra i przenieść wartości.",
    byHandTime: "Około 15 minut",
    ask: "Poproś współpracownika",
    askWhat: "Microsoft Entra zarządza ktoś inny. Chcę wysłać tej osobie prośbę.",
    askTime: "2 minuty, potem oczekiwanie",
    asked: "Masz prośbę od współpracownika?",
    askedOpen: "Otwórz ją tutaj",
    again: "Połączenie już istnieje?",
    care: {
      check: ["Sprawdź", "Porównanie obu stron i naprawa różnic"],
      replace: ["Wymień klucz tajny", "Zanim wygaśnie, bez przerwy w logowaniu"],
      move: ["Zmień adres", "Konsola działa pod inną nazwą"],
      disconnect: ["Odłącz", "Usunięcie po obu stronach, z możliwością przywrócenia przez 30 dni"],
    },
    drawing: "Co zostanie skonfigurowane. Znacznik pojawia się dopiero po sprawdzeniu danego elementu.",
    entra: "Microsoft Entra",
    entraItems: ["Rejestracja aplikacji", "Klucz tajny klienta z datą wygaśnięcia", "Kto może się logować"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Dostawca logowania typu Azure", "Przycisk logowania przez Microsoft"],
    callback: "Adres wywołania zwrotnego",
    idAndSecret: "Identyfikator i klucz tajny",
  },
  foot: {
    promise:
      "Ta strona łączy się tylko z usługami Microsoft i z serwerem RustDesk. Nie ma własnego serwera i nie gromadzi żadnych danych.",
    prove: "Jak to sprawdzić",
    proof:
      "Pilnuje tego sama przeglądarka: zasady zabezpieczeń tej strony pozwalają jej łączyć się tylko z tymi adresami. Zasady te widać w nagłówkach odpowiedzi, a wszystkie żądania na karcie „Sieć” w narzędziach deweloperskich przeglądarki.",
    independent: "Niezależne narzędzie, którego twórcą nie jest ani RustDesk, ani Microsoft.",
  },
  decoder: {
    title: "Co poszło nie tak?",
    lead: "Wklej to, co widać: tekst strony firmy Microsoft, adres tego okna, komunikat RustDesk albo wiersz z jego dziennika.",
  },
  crash: {
    title: "Asystent popełnił błąd",
    happened:
      "Wydarzyło się coś, czego nie przewidziano. Wprowadzone dotąd zmiany pozostają i zostaną odnalezione.",
    again: "Zacznij ponownie od obecnego stanu",
    notLoaded: {
      title: "Nie wczytano części tej strony",
      happened:
        "Sieć albo serwer, z którego pochodzi strona, nie odpowiada. Wprowadzone dotąd zmiany pozostają. Wpisane dane zostają zachowane, oprócz haseł.",
      again: "Wczytaj stronę ponownie",
    },
  },
} satisfies StartWords;
