/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "RustDesk 콘솔의 주소는 무엇인가요?",
  titleKnown: "사용 중인 RustDesk 콘솔",
  lead: "콘솔을 열 때 쓰는 주소를 붙여넣으세요. 호스트 이름 뒤의 내용은 제거됩니다.",
  leadBeside: "이 도우미는 콘솔과 같은 곳에서 제공되므로 콘솔의 주소를 이미 알고 있습니다.",
  leadLauncher: "런처가 이 콘솔용으로 시작되었으므로 콘솔의 주소를 이미 알고 있습니다.",
  field: "콘솔 주소",
  placeholder: "https://rustdesk.example.com",
  took: (origin, typed) => `입력한 \`${typed}\`에서 **${origin}** 부분만 사용합니다`,
  callback: "콜백 주소",
  callbackWhy: "Microsoft가 로그인한 사용자를 이 주소로 돌려보냅니다",
  takenApart: "콜백 주소의 구성",
  parts: {
    encrypted: "암호화됨",
    plain: "암호화 안 됨",
    mustBeHttps: "https여야 함",
    host: "호스트",
    hostPort: (port) => `호스트, 포트 ${port}`,
    port: "포트",
    path: (title) => `${title}에서는 항상 같음`,
  },
  length: (now, max) => `${max}자 중 ${now}자`,
  copy: "주소 복사",
  checks: "확인 항목",
  accepts: "Microsoft가 이 주소를 받아들임",
  acceptsByGraph: "포털의 입력란은 이 주소를 거부하지만, 이 도우미가 사용하는 Graph는 받아들입니다",
  answers: "콘솔이 응답함",
  answersIn: (ms) => `${ms}`,
  mayTalk: "이 페이지가 콘솔과 통신할 수 있음",
  mayTalkNot: {
    "cross-origin":
      "콘솔에 아무것도 요청하지 않았습니다. 이 페이지의 주소가 콘솔과 달라서, 브라우저가 다른 주소의 응답을 읽지 못하게 합니다. 콘솔 쪽은 수동으로 설정합니다. 자동으로 설정하려면 도우미를 콘솔과 같은 곳에 두거나, 내 컴퓨터에서 `--console` 옵션으로 시작하세요.",
    "mixed-content":
      "콘솔에 아무것도 요청하지 않았습니다. 이 페이지는 https이고 콘솔은 http여서 브라우저가 연결을 막습니다. 콘솔 쪽은 수동으로 설정합니다. 자동으로 설정하려면 도우미를 콘솔 서버에 두세요.",
    "same-origin":
      "이 페이지는 바로 이 주소에서 제공되지만, `config.json`에는 *elsewhere*라고 적혀 있습니다. 그 항목을 지우고 페이지를 다시 불러오면 콘솔 쪽도 자동으로 설정됩니다.",
  },
  keyless: "이 페이지가 키 없이 열렸습니다",
  keylessWhy:
    "런처는 자신이 연 페이지에만 응답합니다. 다른 사이트나 프로그램이 이용하지 못하게 하기 위해서입니다. 런처가 출력한 주소를 `#` 뒤까지 전부 열거나, 런처를 다시 시작하세요.",
  otherAddress: "콘솔의 주소가 다릅니다",
  devices: "모든 사용자의 장치에서 열 수 있음",
  devicesWhy: "사용자의 장치에서만 확인할 수 있습니다. 사용자가 로그인하는 곳에서 이 주소가 열려야 합니다.",
  next: "콘솔에 로그인",
  nextByHand: "계속(콘솔은 수동)",
  tryHttps: (address) => `${address} 시도`,
  problems: {
    empty: () => "콘솔의 주소를 입력하세요. 예: https://rustdesk.example.com",
    spaces: () => "주소에는 공백을 사용할 수 없습니다. 다른 텍스트 없이 주소만 붙여넣으세요.",
    "no-host": () => "이 주소에는 호스트 이름이 없습니다. https://rustdesk.example.com과 같은 형식입니다.",
    "wrong-scheme": ({ scheme }) =>
      `${scheme}: 형식으로 시작하는 주소는 웹 페이지가 아닙니다. 웹 페이지의 주소는 https://로 시작합니다.`,
    "has-credentials": () =>
      "이 주소에는 사용자 이름이나 비밀번호가 들어 있습니다. @ 앞의 내용을 모두 빼세요.",
    ipv6: ({ host }) => `Microsoft는 ${host} 같은 IPv6 주소를 받아들이지 않습니다. 호스트 이름을 사용하세요.`,
    "portal-address": ({ host }) =>
      `${host} 주소는 Microsoft의 것입니다. RustDesk 콘솔의 주소를 붙여넣으세요.`,
    "bad-port": ({ port }) => `포트 ${port}: 잘못된 값입니다. 포트는 1에서 65535 사이의 숫자입니다.`,
    "bad-host": ({ host }) => `${host}: 브라우저가 열 수 있는 호스트 이름이 아닙니다. 철자를 확인하세요.`,
    "too-long": ({ length, max }) => `콜백 주소가 ${length}자가 됩니다. Microsoft는 ${max}자까지 허용합니다.`,
  },
  refusedTitle: "Microsoft가 이 주소를 받아들이지 않습니다",
  refused: {
    "not-a-url": () => "완전한 주소가 아닙니다.",
    "wrong-scheme": () => "리디렉션 주소는 `https://`로 시작해야 합니다.",
    "http-host": () =>
      "리디렉션 주소는 `https://`로 시작해야 합니다. `http://localhost`만 예외입니다. RustDesk는 OIDC 페이지를 저장할 때 브라우저 주소 표시줄의 주소를 가져옵니다.",
    ipv6: () => "IPv6 주소는 지원되지 않습니다. 호스트 이름을 사용하세요.",
    "forbidden-characters": ({ characters }) => `다음 문자는 사용할 수 없습니다: \`${characters}\``,
    "too-long": ({ length, max }) => `길이가 ${length}자입니다. ${max}자까지 허용됩니다.`,
  },
  fixTitle: "콘솔을 https로 제공하세요",
  fix: [
    "**서버에 역방향 프록시를 추가하세요.** Caddy는 인증서를 스스로 받습니다.",
    "**새 주소로 콘솔을 열고,** 경고 없이 열리는지 확인하세요.",
    "**여기로 돌아오세요.** 입력한 내용은 그대로 남아 있습니다.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "내부 주소입니다. 이 주소는 Microsoft가 아니라 사용자의 브라우저가 호출합니다. 모든 사용자의 장치에서 이 주소를 열 수 있고 인증서를 신뢰하면 작동합니다.",
    localhost: () => "이 주소는 이 컴퓨터에서만 작동합니다.",
    idn: ({ host }) => `ASCII 형식으로 등록되고 전송됩니다: \`${host}\``,
    "rustdesk-port": ({ port }) =>
      `포트 ${port}번은 보통 암호화되지 않은 http를 사용합니다. 프록시 뒤에서는 주소에 포트가 없습니다.`,
  },
  asideName: "사용자가 쓰는 이름을 사용하세요",
  asideNameWhy:
    "RustDesk는 OIDC 페이지를 저장할 때 브라우저 주소 표시줄의 주소를 저장합니다. 내부 이름이 아니라 공개 이름을 사용하세요.",
  asidePrivate: "내부 주소도 쓸 수 있습니다",
  asidePrivateWhy: "Microsoft가 이 주소를 호출하는 일은 없습니다. 사용자의 브라우저가 호출합니다.",
  asideSave: "그냥 저장하면 안 되나요?",
  asideSaveWhy: "포털이 거부하고, 로그인할 때마다 거부됩니다: AADSTS500117. 이 제한을 푸는 설정은 없습니다.",
  asideTry: "시험 삼아 써 보시나요?",
  asideTryWhy: "컴퓨터 한 대에서는 `http://localhost:21114`를 사용할 수 있습니다.",
} satisfies Catalogue["address"];
