/** The people of the simulated world and their obviously fake passwords, as shown to whoever tries the assistant. */
export interface CastMember {
  readonly where: "Microsoft Entra" | "RustDesk console";
  readonly name: string;
  readonly userName: string;
  readonly password: string;
  readonly about: string;
}

const microsoft = (name: string, userName: string, about: string): CastMember => ({
  where: "Microsoft Entra",
  name,
  userName,
  password: "sandbox",
  about,
});
const rustDesk = (name: string, about: string): CastMember => ({
  where: "RustDesk console",
  name,
  userName: name,
  password: "sandbox",
  about,
});

export const CAST = {
  consoleAdmin: rustDesk("admin", "Administrator of the console"),
  consoleAdminWithMail: rustDesk("olga", "Administrator, asked for a code by e-mail: 246810"),
  consoleAdminWithTotp: rustDesk("theo", "Administrator, asked for an authenticator code: 246810"),
  consoleUser: rustDesk("ursula", "No administrator"),
  contosoAdmin: microsoft(
    "Contoso Admin",
    "admin@contoso.com",
    "Cloud Application Administrator of contoso.com",
  ),
  contosoMember: microsoft("Mia Member", "mia@contoso.com", "Member of contoso.com, no role"),
  contosoOther: microsoft("Ben Berg", "ben@contoso.com", "Member of contoso.com, no role, no mailbox"),
  contosoGuest: microsoft(
    "Gil Guest",
    "gil_partner.example#EXT#@contoso.onmicrosoft.com",
    "Guest at contoso.com",
  ),
  fabrikamAdmin: microsoft("Fabrikam Admin", "admin@fabrikam.com", "Administrator of another organisation"),
  northwindMember: microsoft(
    "Nora North",
    "nora@northwind.com",
    "Member of northwind.com, where members may register nothing",
  ),
} as const satisfies Record<string, CastMember>;

/** The second factor's code at the simulated console. */
export const SECOND_FACTOR_CODE = "246810";
