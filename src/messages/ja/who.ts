/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ja");

export const who = {
  title: "サインインを許可するユーザー",
  lead: "RustDesk 自体には、サインインを制限する仕組みがありません。Microsoft でサインインできた人は、誰でもアカウントを持てます。そのため、制限は Entra で設定します。",
  legend: "サインインを許可するユーザー",
  chosen: "選んだユーザーとグループのみ",
  recommended: "推奨",
  chosenWhat:
    "それ以外の人は、RustDesk に進む前に Microsoft が拒否します。まず、あなたが許可リストに追加されます。ほかの人は、Entra ポータルの **[[enterprise]] → [[users]]** で追加してください。",
  chosenShort: "それ以外の人は、RustDesk に進む前に Microsoft が拒否します。",
  includeMe: "自分を含める",
  includeMeWho: (name) => `自分 (**${name}**) を含める`,
  includeAsked: "依頼にその旨を記載し、あなたを許可リストに追加するよう同僚に頼みます。",
  includeMeWhy: "最後のサインイン テストに必要です",
  consentLocked:
    "全員分の同意も含まれます。許可リストを使う場合、Microsoft は各ユーザー自身による同意を受け付けません。",
  everyone: "組織の全員",
  everyoneWhat: (domain) => `${domain} のすべてのメンバーとゲスト。`,
  consent: "今すぐ全員分の同意を与える",
  consentWhy:
    "同意を与えない場合は、各ユーザーに一度だけ確認が表示されます。追加のアクセス許可が 1 つ必要です: DelegatedPermissionGrant.ReadWrite.All。",
  more: "その他の設定",
  moreShort: "名前、シークレットの期間、アカウントの種類",
  appName: "アプリの登録名",
  appNameLong: (max) => `${max} 文字以内で入力してください。`,
  lifetime: "クライアント シークレットの有効期間",
  days: (days) =>
    days === 730
      ? "2 年"
      : days === 365
        ? "1 年"
        : days === 180
          ? "6 か月"
          : days === 90
            ? "3 か月"
            : `${days} 日`,
  lifetimeWhy:
    "Microsoft の推奨は 6 か月です。期限の日になると、更新するまで誰も Microsoft でサインインできません。",
  audience: "アカウントの種類",
  audiences: {
    thisTenant: ["この組織のアカウント", "推奨。組織のゲストもサインインできます。"],
    anyTenant: [
      "任意の組織のアカウント",
      "RustDesk は 1 つの発行者だけを照合するため、実際に入れるのはこの組織のユーザーだけです。ほかの組織にはアプリが見えるだけになります。",
    ],
    anyTenantAndPersonal: [
      "任意の組織と個人のアカウント",
      "上と同じです。この発行者では個人アカウントは入れません。クライアント シークレットは 2 つまでになります。",
    ],
  },
  seats: "ライセンスのユーザー数",
  seatsWhy:
    "RustDesk は、サインインした人ごとにアカウントを作成します。そのため、ライセンスのユーザー数を消費する場合があります。",
  later: "後から変更できます",
  laterWhy: "Entra の「*[[enterprise]]*」、またはこのアシスタントの「*許可するユーザー*」で変更できます。",
  review: "計画を確認",
  looking: "両側を確認しています",
  permissionMissing: "もう 1 つアクセス許可が必要です。もう一度サインインして許可してください。",
  tokenShort: "このトークンでは全員分の同意を付与できません",
  tokenShortWhy: (scopes) =>
    `${list(scopes.map((scope) => `\`${scope}\``))} がありません。前の画面のコマンドで取得した Azure CLI のトークンには、通常これが含まれています。`,
  otherToken: "別のトークンを使う",
  withoutConsent: "全員に許可 (同意なし)",
  consentNeeds:
    "全員分の同意を付与できるのは、**クラウド アプリケーション管理者**、**アプリケーション管理者**、**特権ロール管理者** です。同意なしで進める場合は、全員に許可してください。その場合、各ユーザーに一度だけ確認が表示されます。",
} satisfies Catalogue["who"];
