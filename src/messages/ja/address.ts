/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "RustDesk コンソールのアドレス",
  titleKnown: "お使いの RustDesk コンソール",
  lead: "コンソールを開くときのアドレスを貼り付けてください。ホスト名より後ろの部分は取り除かれます。",
  leadBeside: "このアシスタントはコンソールと同じ場所で公開されているため、アドレスはわかっています。",
  leadLauncher: "ランチャーはこのコンソール用に起動されているため、アドレスはわかっています。",
  field: "コンソールのアドレス",
  placeholder: "https://rustdesk.example.com",
  took: (origin, typed) => `\`${typed}\` から **${origin}** を読み取りました`,
  callback: "コールバック アドレス",
  callbackWhy: "サインインの後、Microsoft はここにユーザーを戻します",
  takenApart: "コールバック アドレスの内訳",
  parts: {
    encrypted: "暗号化あり",
    plain: "暗号化なし",
    mustBeHttps: "https が必要",
    host: "ホスト",
    hostPort: (port) => `ホスト、ポート ${port}`,
    port: "ポート",
    path: (title) => `${title} では常にこの値`,
  },
  length: (now, max) => `${now}/${max} 文字`,
  copy: "アドレスをコピー",
  checks: "確認項目",
  accepts: "Microsoft がこのアドレスを受け付ける",
  acceptsByGraph: "ポータルの入力欄では拒否されますが、このアシスタントが使う Graph では受け付けられます",
  answers: "コンソールが応答する",
  answersIn: (ms) => `${ms}`,
  mayTalk: "このページからコンソールと通信できる",
  mayTalkNot: {
    "cross-origin":
      "コンソールには問い合わせていません。このページのアドレスが異なり、ブラウザーは別のアドレスからの応答を読み取らせないためです。コンソール側は手動で設定します。自動で設定するには、アシスタントをコンソールと同じ場所に置くか、`--console` を付けて自分のコンピューターで起動してください。",
    "mixed-content":
      "コンソールには問い合わせていません。このページは https、コンソールは http であり、ブラウザーがその接続を禁じているためです。コンソール側は手動で設定します。自動で設定するには、アシスタントをコンソールと同じサーバーに置いてください。",
    "same-origin":
      "このページはまさにこのアドレスで公開されていますが、`config.json` には *elsewhere* と書かれています。その記述を削除してページを再読み込みすると、コンソール側も自動で設定されます。",
  },
  keyless: "このページはキーなしで開かれています",
  keylessWhy:
    "ほかのサイトやプログラムから使われないよう、ランチャーは自分が開いたページにだけ応答します。ランチャーが表示したアドレスを、`#` より後ろも含めてすべて入力して開くか、ランチャーを起動し直してください。",
  otherAddress: "コンソールのアドレスが異なる場合",
  devices: "すべてのユーザーの端末から開ける",
  devicesWhy:
    "これはユーザーの端末でしか確かめられません。ユーザーがサインインする場所から開ける必要があります。",
  next: "コンソールにサインイン",
  nextByHand: "続行 (コンソールは手動)",
  tryHttps: (address) => `${address} を試す`,
  problems: {
    empty: () => "コンソールのアドレスを入力してください (例: https://rustdesk.example.com)。",
    spaces: () => "アドレスに空白は使えません。ほかの文字を含めず、アドレスだけを貼り付けてください。",
    "no-host": () => "このアドレスにはホスト名がありません。https://rustdesk.example.com のような形式です。",
    "wrong-scheme": ({ scheme }) =>
      `${scheme}: で始まるアドレスは Web ページではありません。https:// で始まるアドレスを入力してください。`,
    "has-credentials": () =>
      "このアドレスにはユーザー名またはパスワードが含まれています。@ までの部分をすべて取り除いてください。",
    ipv6: ({ host }) =>
      `Microsoft は ${host} のような IPv6 アドレスを受け付けません。ホスト名を使ってください。`,
    "portal-address": ({ host }) =>
      `${host} は Microsoft のアドレスです。RustDesk コンソールのアドレスを貼り付けてください。`,
    "bad-port": ({ port }) =>
      `${port} はポート番号ではありません。ポート番号は 1 から 65535 までの数字です。`,
    "bad-host": ({ host }) =>
      `${host} はブラウザーで開けるホスト名ではありません。つづりを確認してください。`,
    "too-long": ({ length, max }) =>
      `コールバック アドレスが ${length} 文字になります。Microsoft の上限は ${max} 文字です。`,
  },
  refusedTitle: "このアドレスは Microsoft に受け付けられません",
  refused: {
    "not-a-url": () => "アドレスとして完全ではありません。",
    "wrong-scheme": () => "リダイレクト アドレスは `https://` で始まる必要があります。",
    "http-host": () =>
      "リダイレクト アドレスは `https://` で始まる必要があります。例外は `http://localhost` だけです。RustDesk は、OIDC ページを保存したときのブラウザーのアドレス バーからこのアドレスを取得します。",
    ipv6: () => "IPv6 アドレスはサポートされていません。ホスト名を使ってください。",
    "forbidden-characters": ({ characters }) => `文字 \`${characters}\` は使えません。`,
    "too-long": ({ length, max }) => `${length} 文字あります。上限は ${max} 文字です。`,
  },
  fixTitle: "コンソールを https で公開する",
  fix: [
    "**サーバーにリバース プロキシを追加します。**Caddy なら証明書を自動で取得します。",
    "**そのアドレスでコンソールを開き、**警告なしに表示されることを確かめます。",
    "**このページに戻ります。**入力した内容は残っています。",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "プライベート アドレスです。アクセスするのは Microsoft ではなくユーザーのブラウザーです。すべてのユーザーの端末がこのアドレスを開くことができ、証明書を信頼していれば使えます。",
    localhost: () => "このアドレスは、このコンピューターでしか使えません。",
    idn: ({ host }) => `ASCII 形式の \`${host}\` で登録され、送信されます。`,
    "rustdesk-port": ({ port }) =>
      `ポート ${port} は通常、暗号化されていない http です。プロキシを使う場合、アドレスにポートは付きません。`,
  },
  asideName: "ユーザーと同じ名前で開く",
  asideNameWhy:
    "RustDesk は、OIDC ページを保存したときのブラウザーのアドレス バーからアドレスを記録します。内部用の名前ではなく、公開されている名前を使ってください。",
  asidePrivate: "プライベート アドレスでも使えます",
  asidePrivateWhy: "アクセスするのは Microsoft ではなく、ユーザーのブラウザーです。",
  asideSave: "このまま保存できないのですか?",
  asideSaveWhy:
    "ポータルで拒否され、サインインもすべて AADSTS500117 で失敗します。これを解除する設定はありません。",
  asideTry: "試してみるだけなら",
  asideTryWhy: "1 台のコンピューターの中であれば、`http://localhost:21114` が使えます。",
} satisfies Catalogue["address"];
