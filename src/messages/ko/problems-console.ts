/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "콘솔이 응답하지 않습니다",
    happened: "RustDesk 서버가 응답하지 않거나, 프록시가 서버가 중단되었다고 알려 왔습니다.",
    remedy: "다른 탭에서 콘솔이 열리는지 확인한 다음 다시 시도하세요. 수동 설정은 언제나 가능합니다.",
  },
  "console-not-an-api": {
    title: "RustDesk API의 응답이 아닙니다",
    happened:
      "콘솔의 주소에서 다른 것이 응답했습니다. 프록시의 페이지, 로그인 페이지, 다른 제품 등일 수 있습니다.",
    remedy:
      "이 주소의 `/api/` 경로가 RustDesk의 API 서버(포트 21114)로 연결되는지 확인한 다음 다시 시도하세요.",
  },
  "console-not-pro": {
    title: "RustDesk Server Pro가 아닙니다",
    happened: "RustDesk와 호환되는 다른 서버로 보입니다. 로그인 설정이 다릅니다.",
    remedy: "이 서버 고유의 콜백 주소를 사용해 수동으로 계속하세요.",
  },
  "console-wrong-password": {
    title: "콘솔이 받아들이지 않았습니다",
    happened: (facts) =>
      `사용자 이름이나 비밀번호가 틀렸거나, 로그인할 수 없는 계정입니다${quoted(facts.answer)}.`,
    remedy: "둘 다 확인하고 다시 로그인하세요. 도우미가 스스로 로그인을 반복하지는 않습니다.",
  },
  "console-wrong-code": {
    title: "코드가 맞지 않습니다",
    happened: (facts) => `코드가 틀렸거나 만료되었습니다${quoted(facts.answer)}.`,
    remedy: "가장 최근의 코드를 입력하거나, 다시 로그인해 새 코드를 받으세요.",
  },
  "console-not-admin": {
    title: "관리자 계정이 아닙니다",
    happened: (facts) =>
      `**${facts.user ?? "이 사용자"}** 계정은 RustDesk에 로그인할 수 있지만, 로그인 설정은 관리자만 변경할 수 있습니다.`,
    remedy: "관리자로 로그인하거나, 콘솔 쪽을 수동으로 설정하세요.",
  },
  "console-forbidden": {
    title: "콘솔이 이 계정에 설정을 허용하지 않습니다",
    happened:
      "로그인은 되었지만 로그인 설정을 읽거나 저장할 수 없습니다. 권한이 제한된 역할은 이 설정에 접근할 수 없습니다.",
    remedy: "모든 권한이 있는 관리자로 로그인하거나, 콘솔 쪽을 수동으로 설정하세요.",
  },
  "console-session-ended": {
    title: "콘솔에서 로그아웃되었습니다",
    happened:
      "콘솔이 이 로그인 세션을 더 이상 받아들이지 않습니다. 서버가 다시 시작되거나, 시간이 지나거나, 이 페이지를 새로 고치면 세션이 끝납니다.",
    remedy: "콘솔에 다시 로그인하세요. 입력한 내용은 그대로 남아 있습니다.",
  },
  "console-settings-unknown": {
    title: "이 콘솔은 아직 시험하지 않은 방식으로 응답합니다",
    happened: "로그인 설정이 도우미가 모르는 형식이므로 아무것도 저장하지 않습니다. 변경된 내용은 없습니다.",
    remedy: "RustDesk 쪽은 수동으로 계속하세요. 값은 바로 복사할 수 있게 준비됩니다.",
  },
  "console-stored-differs": {
    title: "콘솔에 저장된 값이 보낸 값과 다릅니다",
    happened: (facts) =>
      `다시 읽어 보니 **${facts.setting ?? "값"}** 항목이 \`${facts.expected ?? ""}\` 대신 \`${facts.rustDesk || facts.entra || "비어 있음"}\` 상태입니다.`,
    remedy: "다시 확인하세요. 새 계획에 다른 부분이 표시됩니다.",
  },
  "console-refused": {
    title: "콘솔이 거부했습니다",
    happened: (facts) => `RustDesk가 거부한다고 응답했습니다${quoted(facts.answer)}.`,
    remedy: "다시 시도하세요. 문제가 계속되면 콘솔 쪽을 수동으로 설정하세요.",
  },
  "console-secret-masked": {
    title: "콘솔이 다른 공급자의 클라이언트 암호를 숨깁니다",
    happened: (facts) =>
      `다음 공급자의 클라이언트 암호가 별표로 표시됩니다: **${facts.provider ?? "다른 공급자"}**. 이대로 저장하면 별표가 그대로 기록되어 그 공급자가 작동하지 않게 됩니다.`,
    remedy: "RustDesk 쪽은 수동으로 계속하세요. 콘솔의 자체 페이지에서는 클라이언트 암호가 유지됩니다.",
  },
  "console-throttled": {
    title: "콘솔이 잠시 기다려 달라고 합니다",
    happened:
      "이 콘솔은 1분에 요청을 몇 개만 받는데, 그 수를 넘었습니다. 도우미는 요청을 반복하지 않았습니다.",
    remedy: "1분 기다린 다음 다시 시도하세요.",
  },
  "console-issuer-unreachable": {
    title: "콘솔이 Microsoft의 공개 정보를 읽을 수 없습니다",
    happened: (facts) =>
      `서버가 \`${facts.issuer ?? "발급자"}\`의 검색 문서를 요청했지만 쓸 수 있는 응답을 받지 못했습니다${quoted(facts.answer)}. 이 문서가 없으면 아무도 로그인할 수 없습니다.`,
    remedy:
      "서버가 https로 Microsoft의 로그인 주소에 연결되도록 한 다음(프록시, 방화벽, 신뢰할 수 있는 CA 목록 확인) 여기서부터 계속하세요.",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
