/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ko");

export const console = {
  title: "RustDesk 콘솔에 로그인",
  lead: "비밀번호로 로그인하는 관리자 계정을 사용하세요. 한 번만 사용하고 메모리에만 보관하며, 끝나면 로그아웃합니다.",
  userName: "사용자 이름",
  password: "비밀번호",
  show: "비밀번호 표시",
  hide: "비밀번호 숨기기",
  hint: "RustDesk가 앱이나 메일로 받은 코드를 요구하면 다음 단계에서 입력합니다.",
  missingUser: "관리자의 사용자 이름을 입력하세요.",
  missingPassword: "비밀번호를 입력하세요.",
  signIn: "콘솔에 로그인",
  signingIn: "로그인 중",
  accepted: (host) => `${host}, 비밀번호 확인됨`,
  other: "다른 계정 사용",
  codeApp: "인증 앱의 코드",
  codeMail: "RustDesk가 메일로 보낸 코드",
  codeHint: "숫자 6자리. 마지막 숫자를 입력하면 바로 전송됩니다.",
  codeMissing: "코드의 숫자 6자리를 입력하세요.",
  verify: "코드 확인",
  reading: "로그인 설정을 읽는 중",
  next: "다음에 일어나는 일",
  nextLead: "읽기만 합니다. 이 화면에서는 RustDesk에 아무것도 저장하지 않습니다.",
  readSettings: "로그인 설정 읽기",
  readSettingsWhy: "다른 공급자와 나머지 설정을 모두 그대로 유지하기 위해서입니다",
  done: (name) => `로그인됨: ${name}`,
  doneWhy: (providers) =>
    `찾은 공급자: ${count(providers, { other: "#개" })}. 다른 설정은 변경하지 않습니다.`,
  continue: "계속",
  warnProvider:
    "이 관리자는 공급자를 통해 로그인합니다. 비밀번호로 로그인하는 로컬 관리자도 유지하세요. Microsoft 로그인에 문제가 생기면 그 계정으로만 들어갈 수 있습니다.",
  where: "비밀번호가 전송되는 곳",
  whereWhy: (host) =>
    `이 탭에서 ${host} 서버로 한 번만 전송됩니다. 디스크나 주소 표시줄에는 기록되지 않습니다.`,
  rather: "로그인하고 싶지 않으신가요?",
  ratherWhy: "콘솔에 값을 직접 입력하세요. 값은 바로 복사할 수 있게 준비됩니다.",
  byHand: "콘솔은 수동으로 설정",
} satisfies Catalogue["console"];
