/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("ko");
const inMinutes = (seconds: string): string => count(Math.ceil(Number(seconds) / 60), { other: "#분" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft가 먼저 **${inMinutes(waitInSeconds)}** 동안 기다려 달라고 요청했습니다.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "Microsoft Graph의 응답이 아닙니다",
    happened:
      "이 브라우저와 Microsoft 사이의 다른 것이 대신 응답했습니다. 프록시, 네트워크의 로그인 페이지, 문제가 생긴 서비스 등일 수 있습니다.",
    remedy:
      "이 네트워크에서 Microsoft에 연결되는지 확인한 다음 계속하세요. 이미 적용된 내용은 자동으로 찾습니다.",
  },
  "run-elsewhere": {
    title: "다른 탭에서 변경하고 있습니다",
    happened:
      "이 브라우저의 다른 탭이나 창에서 이 조직과 이 콘솔을 설정하고 있습니다. 동시에 진행하면 클라이언트 암호가 각각 만들어집니다.",
    remedy: "다른 탭에서 계속하거나, 그 탭을 닫고 여기서 계속하세요.",
  },
  "unsupported-browser": {
    title: "이 브라우저에서는 Microsoft의 응답을 받을 수 없습니다",
    happened:
      "창끼리 통신하는 기능(BroadcastChannel)이 없거나 꺼져 있어, 로그인해도 여기로 돌아오지 못합니다.",
    remedy: "다른 브라우저를 쓰거나, Azure CLI의 토큰을 사용하거나, Entra 포털에서 수동으로 설정하세요.",
  },
  "console-changed-meanwhile": {
    title: "그사이 누군가 콘솔의 설정을 변경했습니다",
    happened: "설정이 검토할 때와 달라져서, 덮어쓰지 않고 저장을 멈췄습니다.",
    remedy:
      "변경된 내용을 확인하세요. 의도된 변경이면 계속하세요. Microsoft 항목과 콜백 주소만 저장하고 나머지는 모두 그대로 유지합니다.",
  },
  "directory-still-copying": {
    title: "Microsoft가 아직 변경 내용을 복제하고 있습니다",
    happened: "아직 반영되지 않은 지역이 있습니다. 평소보다 오래 걸리고 있습니다.",
    remedy: "계속 기다리거나 나중에 다시 오세요. 만든 것은 자동으로 찾으며, 중복으로 만들지 않습니다.",
  },
  "graph-throttled": {
    title: "Microsoft가 속도를 늦추라고 요청했습니다",
    happened: (facts) =>
      `조직에서 짧은 시간에 Microsoft로 많은 요청을 보냈습니다.${facts.waitInSeconds ? ` Microsoft가 **${inMinutes(facts.waitInSeconds)}** 동안 기다려 달라고 요청했습니다.` : ""}`,
    remedy: (facts) =>
      `${facts.waitInSeconds ? "그만큼" : "몇 분"} 기다린 다음 계속하세요. 만들어진 것은 자동으로 찾습니다.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph에 문제가 있습니다",
    happened: (facts) => `여러 번 다음과 같이 응답했습니다: ${facts.status ?? "오류"}.`,
    remedy: (facts) =>
      `몇 분 기다린 다음 다시 확인하세요. 만들어진 것은 자동으로 찾습니다.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "적용되었는지 알 수 없습니다",
    happened: "응답이 도중에 사라졌습니다.",
    remedy: (facts) => `다시 확인하세요. 도우미가 양쪽을 읽고 아직 빠진 것만 계획합니다.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
