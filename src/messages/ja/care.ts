/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("ja");

export const care = {
  jobs: {
    replace: ["シークレットの更新", "期限が切れる前に、サインインを止めずに行います"],
    move: ["アドレスの変更", "コンソールのホスト名が変わったとき"],
    people: ["許可するユーザー", "ユーザーとグループを追加または削除します"],
    disconnect: ["接続の解除", "両側から取り除きます (30 日間は復元可能)"],
  },
  health: {
    checking: "両側を確認しています",
    title: (wrong) => (wrong === 0 ? "問題はありません" : count(wrong, { other: "# 件の相違があります" })),
    lead: (at) => `${at} に点検しました。`,
    leadOneSide: (at) => `${at} に、確認できる範囲で点検しました。`,
    nothing: "まだ接続されていません",
    nothingWhat:
      "このコンソールと Microsoft Entra の接続は、どちらの側にもありません。先に接続してください。すでにあるものは再利用されます。",
    connect: "今すぐ接続する",
    fixAll: (rows) => (rows === 1 ? "修正する" : "すべて修正"),
    fix: "修正",
    fixName: (row) => `修正: ${row}`,
    replace: "更新",
    people: "ユーザーを選択",
    again: "もう一度点検",
    setting: "設定",
    shouldBe: "あるべき値",
    state: "状態",
    act: "操作",
    adoptTitle: "以前に手動で設定されたもの",
    adopt:
      "このアプリの登録は、このアシスタントが作成したものではありません。引き継ぐと、次回から見つけられるように印と名前が付きます。クライアント ID とその他の内容はすべてそのままです。",
    adoptYes: "引き継ぐ",
    unseen: "確認できない項目とその理由",
    more: "この接続に関するその他の操作",
    groups: {
      path: "サインインの経路",
      secret: "シークレット",
      people: "ユーザー",
      record: "アプリの登録そのもの",
    },
    rows: {
      callback: "コールバック アドレス",
      clientId: "アプリケーション ID",
      issuer: "発行者",
      idTokens: "ID トークン",
      audience: "対象アカウント",
      enterpriseApp: "エンタープライズ アプリケーション",
      button: "ユーザー向けのボタン",
      serverAsks: "サーバーが Microsoft に送る内容",
      secretInUse: "使用中",
      leftOver: "未使用",
      secretMatch: "両側で一致",
      gate: "許可するユーザー",
      consent: "同意",
      permissions: "アクセス許可と要求 (クレーム)",
      localAdmin: "Microsoft 以外のサインイン手段",
      marked: "このアシスタントで識別可能",
      duplicates: "このコンソール用の別の登録",
      deletedTwin: "同じ名前の削除済み登録",
    },
    words: {
      thisTenant: () => "この組織",
      anyTenant: () => "任意の組織",
      anyTenantAndPersonal: () => "任意の組織と個人のアカウント",
      personal: () => "個人のアカウントのみ",
      on: () => "オン",
      off: () => "オフ",
      visible: () => "表示",
      hidden: () => "非表示",
      sameOnBoth: () => "両側で同じ",
      asPublished: () => "Microsoft の公開値どおり",
      none: () => "なし",
      notThere: () => "存在しません",
      webPlatform: () => "プラットフォーム: Web",
      spaPlatform: () => "プラットフォーム: シングルページ アプリケーション",
      publicClientPlatform: () => "プラットフォーム: モバイルとデスクトップ",
      enabled: () => "有効",
      disabled: () => "無効",
      asPlanned: () => "ここでの設定どおり",
      asksOther: ({ text }) => `送信内容: ${text}`,
      refused: ({ text }) => (text ? `拒否: ${text}` : "拒否"),
      moreThan30Days: () => "残り 30 日超",
      daysLeft: ({ text, number, at }) =>
        [text && `${text}…`, number !== null && count(number, { other: "残り # 日" }), at && `${at} まで`]
          .filter(Boolean)
          .join("、"),
      expired: ({ at }) => `${at} に期限切れ`,
      severalLive: ({ number }) => count(number ?? 0, { other: "# 個が有効" }),
      saved: () => "保存済み",
      absent: () => "未保存",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { other: "使われていないもの # 個" })}${at ? ` (${at} に作成)` : ""}`,
      hiddenByMicrosoft: () => "Microsoft が非表示",
      hiddenByRustDesk: () => "RustDesk が非表示",
      begins: ({ text }) => `先頭: ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "選択したとおり" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "許可リストが空",
      everyone: () => "組織の全員",
      given: () => "全員分を付与済み",
      notGiven: () => "未付与",
      byEachPerson: () => "各ユーザーが同意",
      complete: () => "すべてあり",
      missing: ({ number }) => count(number ?? 0, { other: "# 件不足" }),
      atLeastOne: () => "1 人以上",
      names: ({ text }) => text,
      marked: () => "はい",
      unmarked: () => "いいえ (手動で設定)",
      others: ({ number, text }) => count(number ?? 0, { other: `# 件: ${text}` }),
      deletedOn: ({ at }) => (at ? `${at} に削除` : "削除済み"),
      foundAgain: () => "はい",
    },
    whys: {
      entraUnseen: "ここでは Microsoft にサインインしていません。",
      consoleUnseen: "ここではコンソールにサインインしていません。",
      needsPermission:
        "このアカウントには読み取りの権限がありません。管理者のトークンを使うか、追加の許可を求める「*修正*」を使えば読み取れます。",
      onlySignIn:
        "保存されたシークレットは、どちらの側でも表示されません。サインインでしか確かめられません。",
      buttonHidden: "サーバーは、オフになっているプロバイダーではサインインを開始しません。",
      consoleHidesUsers: "このコンソールでは、ここでユーザーを表示できません。",
      makeLocalAdmin:
        "コンソールで、パスワードでサインインする管理者を作成してください。作成しないと、コンソールに入れなくなるおそれがあります。",
      chooseOne:
        "このコンソールのコールバック アドレスを持つアプリの登録が複数あります。RustDesk が使うのは、アプリケーション ID が一致するものです。ほかに使う人がいなければ、残りはポータルで削除してください。",
      nameIsHeld: "もう一度接続するときに復元できます。それまで、この名前は Entra に確保されています。",
      connectAnew:
        "コンソールに設定されたアプリが、このディレクトリにありません。もう一度接続してください。置き換える前に、アシスタントが確認します。",
    },
  },
  secret: {
    title: "クライアント シークレットの更新",
    lead: "サインインが止まらないよう、2 段階で行います。まず古いものを残したまま新しいシークレットを作成し、実際のサインインで確認できてから、古いものを削除します。",
    order: [
      "Entra で新しいシークレットを作成します。**古いシークレットはまだ使えます。**",
      "1 分ほどで Microsoft 全体に行き渡ったら、RustDesk に渡します。",
      "一度サインインして、動作を確かめます。",
      "その後で初めて、古いシークレットを削除します。それより前に中止すれば、古いものがそのまま使われます。",
    ],
    next: "計画を確認",
    use: (days) => `${days}にする`,
  },
  retire: {
    title: "古いものを削除しますか?",
    leadSecret:
      "新しいシークレットは正しく動作しています。サインアウトされる人はいません。古いシークレットはもう必要ありません。",
    leadAddress:
      "新しいアドレスは正しく動作しています。古いアドレスは Entra に残っていますが、コンソールがそのアドレスでも応答する場合を除き、必要ありません。",
    leadUnproven: "ここではサインインによる確認をしていません。確認できるまで、古いものを残してください。",
    byHand:
      "ここでは、このページは Entra を操作しません。新しいものを確認したら、古いものは Entra で削除してください。",
    nothing: "このアシスタントが作成したもので、削除するものはありません。",
    foreign: (names) =>
      `**${names}** は、このアシスタントが作成したものではないため、ここでは変更しません。不要とわかったら、ポータルで削除してください。`,
    foreignOpen: "[[certificates]] を開く",
    uris: "削除するリダイレクト URI",
    urisWhy: "どのコンソールも使っていないアドレスだけにチェックを付けてください。",
    remove: "削除する",
    keep: "今は残す",
    done: "続行",
  },
  remove: {
    title: "RustDesk と Microsoft Entra の接続を解除する",
    lead: (host) =>
      `解除すると、Microsoft アカウントで ${host} にサインインできなくなります。RustDesk が作成したアカウントは残ります。`,
    soft: "30 日間は復元可能",
    softWhat:
      "削除されたアプリの登録は、Entra に 30 日間残ります。その間にもう一度接続すると、同じアプリケーション ID で復元され、全員が今の RustDesk アカウントを使い続けられます。",
    hard: "完全に削除",
    hardWhat:
      "元に戻すことはできません。名前はすぐに再利用できますが、新しい接続では新しいアプリケーション ID になり、Microsoft は全員に新しい識別子を割り当てます。",
    order:
      "動かないボタンが残らないよう、RustDesk、Entra の順に行います。取り除くのは Microsoft のエントリだけです。ほかのプロバイダーと設定は残ります。",
    typed: (host) => `確認のため、${host} と入力してください`,
    wrong: (host) => `${host} と一致しません。`,
    next: "計画を確認",
    goneTitle: "接続を解除しました",
    goneLead: "Microsoft でのサインインは、両側から取り除かれました。",
    goneOne: "このページで行える範囲で、Microsoft でのサインインを取り除きました。",
    restorable: (until) => `アプリの登録は ${until} まで復元できます。`,
    shared:
      "アプリの登録は、ほかのアドレスでも使われているため残しました。このコンソールのアドレスとシークレットは取り除きました。",
    finish: "サインアウトして終了",
    entraByHand: "ポータルでアプリの登録を削除する",
    entraByHandOpen: "[[appRegistrations]] を開く",
    consoleFirst: "先に RustDesk",
    consoleFirstWhy: "動かないボタンを誰も押さないよう、アプリより先にボタンをなくします。",
    consoleFirstDone: "取り除いたので Entra に進む",
  },
  undo: {
    act: "作成したものを取り消す",
    titleDone: "作成したものを取り消しました",
  },
  guard: {
    one: (name) =>
      `Microsoft を使わずにサインインできる管理者は 1 人です: **${name}**。このアカウントは残してください。Microsoft でのサインインができなくなったとき、唯一の手段になります。`,
    some: (names) =>
      `Microsoft を使わずにサインインできる管理者: **${names}**。少なくとも 1 人は残してください。`,
    noneTitle: "中止してください: ローカル管理者が見つかりません",
    none: "先に、パスワードでサインインする管理者をコンソールで作成してください。作成しないと、コンソールに入れなくなるおそれがあります。",
    noneYes: "このコンソールに入る手段がほかにある",
    title: "Microsoft 以外のサインイン手段",
  },
  people: {
    title: "サインインを許可するユーザー",
    lead: "制限は Entra で設定します。Microsoft が許可した人は、RustDesk にも入れます。",
    onList: "許可リスト",
    unseen: "このアカウントでは、許可リストの内容を読み取れません。ユーザーの追加はできます。",
    includeMeWhy: "サインインのテストもできるようになります。",
    next: "計画を確認",
    noChange: "まだ何も変更していません",
  },
  review: {
    repair: "修正内容の確認",
    replaceSecret: "更新内容の確認",
    changeAddress: "新しいアドレスの確認",
    retire: "古いものの削除",
    setPeople: "許可するユーザーの確認",
    disconnect: "取り除くものの確認",
    undo: "今回作成したものの取り消し",
    applyRemoval: "これらを削除",
    nothing: "行うことはありません",
    leadNothing: "両側とも希望どおりの状態です。何も変更されません。",
    backToCheck: "点検に戻る",
  },
  next: {
    test: "サインインをテスト",
    health: "もう一度点検",
    done: "続行",
  },
} satisfies Catalogue["care"];
