/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "どの RustDesk サーバーですか?",
  label: "RustDesk サーバー",
  hint: "名前は、そのサーバーのページの上部または下部に表示されています。コールバック アドレスはサーバーによって異なります。",
  is: (title) => `応答から判断すると ${title} です`,
  chosen: (title) => `${title} が選択されています`,
  unknown: "RustDesk のクライアント API に応答していますが、既知のどのサーバーとも一致しません",
  ambiguous: (titles) => `複数のサーバーの特徴があります: ${titles}`,
  saysWhich: "どのサーバーか、下で選んでください。",
  version: (version) => `バージョン ${version}`,
  noneTitle: (title) => `${title} は接続できません`,
  what: {
    pro: "このアシスタントで設定できます。読み取り、保存、テスト、オン/オフの切り替えに対応しています。",
    databk:
      "このアシスタントで設定できます。プロバイダー、サーバー アドレス、サーバー独自のテストに対応しています。バージョン 1.8.0 の通信の記録に基づいています。最新の RustDesk クライアントは、送信内容を拒否されるため、このサーバー経由ではサインインできません。Web コンソールからはできます。",
    lejianwen:
      "このアシスタントで設定できます。公開されているソースに基づいており、稼働中のサーバーでは試していません。プロバイダーのオン/オフはなく、ユーザーを戻す先は構成ファイルに書かれています。",
    betterdesk:
      "このアシスタントで設定できます。公開されているソースに基づいており、稼働中のサーバーでは試していません。プロバイダーは 1 つしか持てないため、別のものがあれば置き換えられます。",
    gigaionllc:
      "設定ページに API がないため、サーバー側は手動で設定します。値はコピーできるように用意されます。",
    sctgdesk:
      "プロバイダーはサーバーのファイル `oauth2.toml` に書かれており、Microsoft Entra の発行者には対応していません。API では何も設定できません。",
    lantongxue: "プロバイダーを通じたサインインの機能がありません。",
  },
  address: {
    pro: "",
    databk:
      "このサーバーは、全般設定の backend URL からコールバックを計算します。アシスタントは、確認の後、ここに示すアドレスをそこに設定します。",
    lejianwen:
      "このサーバーは、構成ファイルの `rustdesk.api-server` からコールバックを決めます。そこに、ここに示すアドレスを設定してください。事前チェックで比較します。",
    betterdesk:
      "このサーバーは、コールバックを Redirect URL として保持します。アシスタントは、ここに示すアドレスを保存します。",
    gigaionllc:
      "このサーバーは、プロバイダーを作成するときにコールバックを表示します。ここに示すアドレスと一致する必要があります。",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    // Pro has acts of its own, with pictures.
    pro: [],
    databk: [
      "**Settings → General** を開き、**backend URL** に、末尾のスラッシュを付けずにコンソールのアドレスを設定します。コールバックはこの値から決まります。",
      "**OIDC providers** を開き、種類 **oidc**、名前 **azure** のプロバイダーを追加して、発行者、クライアント ID、クライアント シークレットを入力します。",
      "保存したら **Test** を押します。テストに成功するまで、サーバーは以前の値を使い続けることがあります。",
    ],
    lejianwen: [
      "サーバーの `config.yaml` で、**rustdesk.api-server** をコンソールのアドレスにします。コールバックはこの値から決まります。",
      "**OAuth management** を開き、種類 **oidc**、op **azure** で追加して、発行者、クライアント ID、クライアント シークレットを入力します。",
      "スコープはコンマで区切ります: `openid,profile,email`。**PKCE** をオンにし、方式は **S256** にします。",
    ],
    betterdesk: [
      "**Settings → Authentication → OIDC** を開いてオンにし、表示名を **Microsoft** にします。",
      "発行者の URL、クライアント ID、クライアント シークレットを入力し、コールバック アドレスを **Redirect URL** に入力します。",
    ],
    gigaionllc: [
      "**OAuth providers** を開き、プリセット **Microsoft Entra ID (Azure AD)** から、op **azure** で作成します。",
      "発行者、クライアント ID、クライアント シークレットを入力し、**PKCE** はオン (S256) のまま、**Enabled** にチェックを付けて保存します。",
      "表示される **Redirect URI** が、下のコールバック アドレスと 1 文字も違わないことを確かめます。",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "次はコンソールを手動で設定",
  byHandLead: (title) =>
    `値は、${title} での項目名とともに、コピーできるように用意されています。自分で保存するまで、コンソールには何も保存されません。`,
  saved: "保存しました",
  removal: {
    pro: [
      "コンソールの **Settings → OIDC** を開きます。",
      "種類が **azure** のプロバイダーを削除します。ほかのプロバイダーはそのままにします。",
      "**Submit** を押します。",
    ],
    databk: [
      "コンソールの **OIDC providers** を開きます。",
      "**azure** という名前のプロバイダーを削除します。",
    ],
    lejianwen: ["コンソールの **OAuth management** を開きます。", "op が **azure** のエントリを削除します。"],
    betterdesk: [
      "コンソールの **Settings → Authentication → OIDC** を開きます。",
      "オフにし、クライアント ID とクライアント シークレットを空にして保存します。",
    ],
    gigaionllc: ["コンソールの **OAuth providers** を開きます。", "op が **azure** のものを削除します。"],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "ユーザーの名前の付き方",
    becomes: (who, name) => `**${who}** は、RustDesk では \`${name}\` になります。`,
    taken: (who, name, likely) =>
      `**${who}** は、RustDesk では \`${name}\` になれません。同じ名前のローカル アカウントがあるためです。\`${likely}\` のような名前になる見込みで、テストで確認できます。`,
    unlessMailbox: (name) => `メールボックスのない人には、表示名が使われます: \`${name}\`。`,
    noMailbox: "メールボックスのない人は名前が付かず、区別できません。先にメールボックスを用意してください。",
    fixed: "RustDesk は最初のサインインで名前を決めます。その後は変わりません。",
  },
  claims: {
    pro: "",
    databk:
      "メール アドレスは引き継がれません。Entra が送らない要求 (クレーム) が必要なためです。ユーザーはプロバイダーの名前で識別されるため、後でその名前を変えないでください。",
    lejianwen:
      "Microsoft の userinfo だけを読み取ります。同じメール アドレスの既存ユーザーは、誰が作成したアカウントでも関連付けられます。",
    betterdesk:
      "ユーザーはユーザー名だけで識別されます。同じ名前のローカル アカウントがあると、その名前でサインインした人に引き継がれます。",
    gigaionllc: "Microsoft の userinfo だけを読み取ります。",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "このサーバーにはプロバイダーのオン/オフがありません。サーバーの設定でプロバイダーを削除するまで、ボタンはユーザーに表示されます。",
  silentTrial:
    "このサーバーは、サインインが失敗した理由を画面に表示しません (ログには記録されます)。手がかりは、Microsoft のウィンドウの表示だけです。",
  picture: "画像の数字",
  pictureAlt: "お使いのサーバーが描いた、数字の画像。ほかの形式はありません。",
  pictureWhy:
    "ユーザー名、パスワード、または数字が受け付けられませんでした。このサーバーでは、数回失敗すると、画像の数字の入力も必要になります。",
  pictureMissing: "画像の数字を入力してください。",
} satisfies Catalogue["product"];
