/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Submit 요청을 한 번 보여 주기",
  aside: "아직 정보가 없는 버전용",
  why: "콘솔의 자체 페이지에서 한 번 저장한 내용으로, 이 버전이 설정을 어디에 보관하는지 도우미가 학습할 수 있습니다. 학습할 때는 아무것도 전송하지 않으며, 학습한 내용은 사용하기 전에 보여 줍니다.",
  steps: [
    "다른 탭에서 콘솔의 **Settings → OIDC**를 열고, 그 탭의 개발자 도구(F12)에서 **네트워크** 탭을 여세요.",
    "아무것도 변경하지 말고 **Submit**을 누르세요. 메서드가 PUT 또는 POST인 요청이 하나 나타납니다.",
    "그 요청을 마우스 오른쪽 버튼으로 클릭해 **Copy → Copy as cURL**을 선택하고(*as fetch*나 HAR 항목 하나도 됩니다) 여기에 붙여넣으세요. 내보낸 프로필도 됩니다.",
  ],
  field: "복사한 요청",
  fieldWhy:
    "클라이언트 암호가 들어 있습니다. 이 페이지 안에서만 읽고, 입력란에서 바로 지우며, 어디에도 전송하지 않습니다.",
  read: "읽기",
  problems: {
    empty: () => "먼저 복사한 요청을 붙여넣으세요.",
    "too-long": ({ max }) =>
      `내용이 ${max / 1024} KiB를 넘습니다. 전체 로그가 아니라 요청 하나만 복사하세요.`,
    "not-understood": () => "개발자 도구에서 복사한 cURL, fetch, HAR 형식이 아닙니다.",
    "more-than-a-request": () =>
      "요청 하나 외에 명령이나 코드가 더 들어 있습니다. 요청을 다시 복사해 그대로 붙여넣으세요.",
    "several-requests": ({ count }) => `요청이 ${count}개 들어 있습니다. Submit의 요청 하나만 복사하세요.`,
    "other-origin": ({ got, expected }) =>
      `이 요청은 ${expected} 대신 ${got} 주소로 보내는 것입니다. 아무것도 학습하지 않았습니다.`,
    "other-method": ({ method }) =>
      `${method} 메서드는 아무것도 저장하지 않습니다. Submit이 보낸 PUT 또는 POST 요청을 복사하세요.`,
    "other-path": ({ path }) => `${path} 경로는 /api/ 아래의 단순한 경로가 아니므로 사용하지 않습니다.`,
    "body-not-json": () => "본문이 JSON 개체가 아닙니다. Submit이 보낸 요청을 복사하세요.",
    "no-provider": () =>
      "클라이언트 ID, 클라이언트 암호, 발급자가 있는 공급자가 들어 있지 않습니다. 다른 페이지의 저장 요청일 수 있습니다. 콘솔에서 공급자를 한 번 추가하거나, Settings → OIDC의 요청을 선택하세요.",
    "not-a-profile": () => "이 프로필은 변경되었거나 손상되었습니다. 일부 값이 올바르지 않습니다.",
  },
  learnt: "학습한 내용",
  call: "호출",
  list: "공급자 목록",
  whole: "본문 전체가 공급자 하나임",
  keys: "공급자의 키",
  callback: "콜백 주소",
  noCallback: "들어 있지 않음. 콘솔이 다른 곳에서 가져옵니다",
  headers: "그 밖의 헤더",
  headersWhy:
    "콘솔의 페이지가 함께 보낸 헤더입니다. 도우미는 이 헤더를 보내지 않으므로 저장이 거부될 수 있습니다.",
  captured: "캡처한 본문(클라이언트 암호는 점으로 표시)",
  sends: "검토 후 전송할 내용",
  sendsWhy: "본문의 나머지는 읽은 그대로 다시 보냅니다.",
  use: "이 콘솔에 사용",
  restart:
    "런처는 시작할 때 정해진 것만 통과시킵니다. 런처를 중지하고 다음 명령으로 다시 시작한 다음, 여기에 다시 붙여넣으세요.",
  copy: "명령",
  export: [
    "프로필",
    "키의 이름과 값의 종류만 있으며 값은 없습니다. 다른 컴퓨터에서 쓰거나 프로젝트에 보낼 때 사용합니다",
  ],
} satisfies Catalogue["learn"];
