/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `RustDesk の手動操作 ${now}/${all}`,
  open: "コンソールを開く",
  next: (name) => `次へ: ${name}`,
  back: "戻る",
  submitted: "Submit を押しました",
  caption:
    "スクリーンショットではなく、描き直した図です。ラベルは RustDesk のガイドに従い、2026 年 9 月に確認しました。",
  address: "コンソールの公開アドレス",
  callback: "コールバック アドレス",
  secretWhy:
    "クリップボードにだけコピーされます。すぐに貼り付けてください。クリップボードの履歴を残すシステムもあります。",
  ring: { here: "ここ", choose: "これを選ぶ", paste: "ここに貼り付け", press: "これを押す" },
  acts: {
    open: {
      title: "コンソールを公開アドレスで開く",
      next: "コンソールを開く",
      steps: [
        "普段は別のアドレスを使っていても、**必ずこのアドレスでコンソールを開きます。**RustDesk は、保存したときのアドレス バーからコールバックを取得します。",
        "管理者として**サインインします。**",
        "**Settings を開き、**続けて **OIDC** を開きます。",
      ],
      picture:
        "RustDesk コンソール。公開された https アドレスが表示されているアドレス バーに印が付き、Settings の OIDC ページが開いています。",
    },
    provider: {
      title: "種類が azure のプロバイダーを追加する",
      next: "プロバイダーの追加",
      steps: [
        "**New auth provider を押します。**すでに *azure* のエントリがある場合は、代わりにそれを開きます。",
        "**Auth type で azure を選びます。**この名前によって、RustDesk に Microsoft のボタンが表示されます。",
      ],
      picture: "New auth provider ダイアログ。azure が選ばれている Auth type 欄に印が付いています。",
    },
    values: {
      title: "3 つの値を貼り付ける",
      next: "値の貼り付け",
      steps: [
        "**Client id:** ここでコピーし、コンソールに貼り付けます。",
        "**Client secret:** 同様にします。このページには表示されません。",
        "**Issuer:** 何も足さず、何も省かず、アドレス全体を貼り付けます。最後に **OK** を押します。",
      ],
      picture: "New auth provider ダイアログ。Client id、Client secret、Issuer の各欄に印が付いています。",
    },
    submit: {
      title: "Submit を押して保存する",
      next: "保存",
      steps: [
        "**プロバイダーがオンになっていることを確かめます。**",
        "ページの下部にある **Submit を押します。**これを押すまでは保存されず、コールバック アドレスも記録されません。",
        "**Callback url を、**下のアドレスと**比べます。**異なる場合は、ページが公開アドレスで開かれていません。最初の操作に戻ってください。",
      ],
      picture:
        "OIDC ページ。azure のエントリがオンになっています。下部の Submit ボタンに印が付き、その上に Callback url があります。",
    },
  },
} satisfies Catalogue["consoleActs"];
