/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("ja");
const inMinutes = (seconds: string): string => count(Math.ceil(Number(seconds) / 60), { other: "# 分" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? `その前に **${inMinutes(waitInSeconds)}** 待つよう、Microsoft から求められています。` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "Microsoft Graph からの応答ではありません",
    happened:
      "このブラウザーと Microsoft の間にある別のものが応答しました。プロキシ、ネットワークのサインイン ページ、問題が起きているサービスなどが考えられます。",
    remedy:
      "このネットワークから Microsoft に接続できることを確認してから、続行してください。行われた変更は自動的に見つかります。",
  },
  "run-elsewhere": {
    title: "別のタブで変更中です",
    happened:
      "この組織とこのコンソールは、このブラウザーの別のタブまたはウィンドウで設定中です。同時に行うと、それぞれがシークレットを作成してしまいます。",
    remedy: "もう一方のタブで続行するか、そのタブを閉じてここで続行してください。",
  },
  "unsupported-browser": {
    title: "このブラウザーでは Microsoft の応答を受け取れません",
    happened:
      "ウィンドウ間で通信する機能 (BroadcastChannel) がないか、無効になっているため、サインインしてもここに戻れません。",
    remedy: "別のブラウザーを使うか、Azure CLI のトークンを使うか、Entra ポータルで手動で設定してください。",
  },
  "console-changed-meanwhile": {
    title: "途中でコンソールの設定が変更されました",
    happened: "「変更の確認」画面に表示した内容と異なるため、上書きせず、何も保存していません。",
    remedy:
      "変更された内容を確認してください。その変更を残してよければ、続行してください。書き込むのは Microsoft のエントリとコールバック アドレスだけで、それ以外はすべて維持されます。",
  },
  "directory-still-copying": {
    title: "Microsoft 側で変更を反映しています",
    happened: "まだすべてのリージョンに反映されていません。通常より時間がかかっています。",
    remedy:
      "そのまま待つか、後で戻ってきてください。変更は自動的に見つかり、二重に作成されることはありません。",
  },
  "graph-throttled": {
    title: "Microsoft から、間隔を空けるよう求められています",
    happened: (facts) =>
      `組織から Microsoft に、短時間に多くのリクエストが送られました。${facts.waitInSeconds ? `Microsoft は **${inMinutes(facts.waitInSeconds)}** 待つよう求めています。` : ""}`,
    remedy: (facts) =>
      `${facts.waitInSeconds ? "その時間だけ" : "数分"}待ってから、続行してください。作成されたものは自動的に見つかります。`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph で問題が起きています",
    happened: (facts) => `${facts.status ?? "エラー"} という応答が数回続きました。`,
    remedy: (facts) =>
      `数分待ってから、もう一度確認してください。作成されたものは自動的に見つかります。${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "実行されたかどうか不明です",
    happened: "応答が途中で失われました。",
    remedy: (facts) =>
      `もう一度確認してください。アシスタントが両側を読み取り、足りないものだけを計画します。${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
