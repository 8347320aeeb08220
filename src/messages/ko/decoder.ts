/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "텍스트, 주소 또는 로그 한 줄",
  decode: "설명 보기",
  cause: "원인",
  expected: (setting) => `${setting}, 올바른 값`,
  found: "실제 값",
  fix: "해결 방법",
  microsoft: "이 코드에 대한 Microsoft 페이지",
  confidence: { sure: "확실함", likely: "가능성 높음" },
  footer: "Microsoft가 코드를 바꿀 수 있습니다. 설명이 맞지 않으면 Microsoft의 텍스트를 따르세요.",
  person: (person) => `관련 사용자: ${person}.`,
  settings: { callbackUrl: "콜백 주소", clientId: "클라이언트 ID", tenantId: "조직" },
  answers: {
    "redirect-mismatch": {
      cause:
        "RustDesk가 보내는 주소가 Entra에 등록된 주소와 다릅니다. 프로토콜, 호스트, 포트, 경로, 대소문자를 한 글자씩 비교합니다.",
      fix: "콘솔을 공개 주소로 열어 OIDC 페이지를 저장하거나, 이 도우미를 다시 실행하세요. 도우미가 콘솔의 주소를 등록합니다.",
    },
    "plain-http": {
      cause: "RustDesk가 http로 시작하는 콜백 주소를 보냅니다. Microsoft는 https만 받아들입니다.",
      fix: "콘솔을 https로 제공하고 그 주소로 연 다음, OIDC 페이지를 다시 저장하세요. 저장할 때 주소가 기록됩니다.",
    },
    "app-unknown": {
      cause:
        "Microsoft가 이 조직에서 이 클라이언트 ID를 찾지 못합니다. ID나 발급자의 테넌트가 잘못되었거나 앱이 삭제되었습니다.",
      fix: "도우미를 다시 실행하세요. 클라이언트 ID를 조회해 다른 부분을 수정합니다.",
    },
    "secret-wrong": {
      cause:
        "RustDesk의 클라이언트 암호가 잘못되었거나 만든 지 얼마 되지 않았습니다. [[value]] 열 대신 [[secretId]] 열의 내용을 붙여넣은 경우에도 이렇게 됩니다.",
      fix: "만든 지 1분이 안 된 클라이언트 암호라면 기다렸다가 다시 시도하세요. 그렇지 않으면 도우미를 다시 실행하세요. 새 클라이언트 암호를 만들어 전달합니다.",
    },
    "secret-expired": {
      cause: "클라이언트 암호가 만료되었습니다.",
      fix: "도우미를 다시 실행하세요. 새 클라이언트 암호를 만들어 RustDesk에 전달합니다. 클라이언트 ID와 사용자는 그대로 유지됩니다.",
    },
    "wrong-platform": {
      cause:
        "콜백 주소가 Entra의 잘못된 플랫폼에 있습니다. 클라이언트 암호를 사용하는 서버에는 [[web]] 플랫폼이 필요합니다.",
      fix: "도우미를 다시 실행하세요. 주소를 [[web]] 플랫폼으로 옮깁니다.",
    },
    "id-tokens-off": {
      cause: "Entra에서 ID 토큰이 체크되어 있지 않습니다.",
      fix: "도우미를 다시 실행하거나, 앱 등록의 [[authentication]] 페이지에서 [[idTokensShort]] 확인란에 체크하세요.",
    },
    "not-assigned": {
      cause:
        "설정은 제대로 작동하며, 원하신 대로 접근이 제한되어 있습니다. 이 사용자는 로그인 허용 목록에 없습니다. 할당된 그룹 안의 다른 그룹 구성원은 해당되지 않습니다.",
      fix: "[[enterprise]] 메뉴에서 이 앱의 [[users]] 페이지에 사용자를 추가하거나, 허용 목록에 있는 사용자로 테스트하세요.",
    },
    "wrong-account": {
      cause: "이 계정은 조직에 속하지 않거나 개인 계정입니다.",
      fix: "조직의 회사 계정을 사용하거나, 먼저 이 사용자를 게스트로 초대하세요.",
    },
    "common-issuer": {
      cause:
        "RustDesk의 발급자가 모든 조직용입니다. 그 문서에는 자리 표시자가 들어 있는데, RustDesk는 이를 그대로 비교해 거부합니다.",
      fix: "조직의 ID가 있는 발급자를 사용하세요. 도우미가 설정해 줍니다.",
    },
    "consent-missing": {
      cause: "이 사용자에 대한 동의가 없으며, 사용자가 직접 동의할 수도 없습니다.",
      fix: "도우미를 다시 실행해 모든 사용자에 대해 동의하거나, 포털의 [[apiPermissions]] 페이지에서 [[grantShort]] 버튼을 누르세요.",
    },
    "sign-in-rules": {
      cause:
        "조직의 로그인 규칙이 이 로그인을 막았습니다. 조건부 액세스, 다단계 인증, 차단된 장치나 계정 등입니다. 설정에는 문제가 없습니다.",
      fix: "Entra 포털에서 이 사용자의 로그인 로그를 확인하세요. 어느 규칙인지 나와 있습니다.",
    },
    "app-disabled": {
      cause: "앱 또는 앱의 엔터프라이즈 애플리케이션이 Entra에서 꺼져 있습니다.",
      fix: "도우미를 다시 실행하면 켜집니다. 또는 [[enabled]] 항목에서 [[yes]] 옵션을 선택하세요.",
    },
    "tenant-wrong": {
      cause:
        "Microsoft가 이 클라우드에서 그런 조직을 찾지 못합니다. 발급자의 테넌트가 잘못되었거나 다른 국가별 클라우드의 조직입니다.",
      fix: "회사의 도메인으로 도우미를 다시 실행하고 발급자를 비교하세요.",
    },
    "code-stale": {
      cause: "로그인이 너무 오래 걸렸거나, 페이지를 새로 고치는 등 응답이 두 번 사용되었습니다.",
      fix: "로그인을 다시 시작하세요.",
    },
    declined: {
      cause: "사용자가 취소를 눌렀거나 권한을 거부했습니다.",
      fix: "로그인을 다시 시작해 수락하거나, 아무에게도 묻지 않도록 모든 사용자에 대해 동의하세요.",
    },
    "callback-without-code": {
      cause:
        "Microsoft가 거부했지만 RustDesk는 이유를 표시하지 않습니다. 이유는 그 창의 주소 표시줄에서 error_description 뒤에 있습니다.",
      fix: "그 창의 주소를 전부 복사해 여기에 붙여넣으세요.",
    },
    "certificate-untrusted": {
      cause:
        "RustDesk 서버가 Microsoft로 가는 경로의 인증서를 신뢰하지 않습니다. 프록시가 TLS를 검사하거나 CA가 없습니다.",
      fix: "hbbs 컨테이너나 호스트에 CA를 추가하고(update-ca-certificates) hbbs를 다시 시작하세요.",
    },
    "token-endpoint-unreachable": {
      cause:
        "RustDesk 서버가 Microsoft의 로그인 서비스에 연결하지 못했거나, 다른 곳에서 응답을 받았습니다. 브라우저는 연결되지만 서버는 연결되지 않습니다.",
      fix: "서버와 컨테이너 안에서 curl https://login.microsoftonline.com/ 명령을 실행해 보고, DNS, 방화벽, 프록시도 확인하세요.",
    },
    "signature-stale": {
      cause:
        "RustDesk가 응답의 서명을 확인하지 못했습니다. RustDesk는 시작할 때 받은 Microsoft의 키를 계속 사용하는데, 그 키는 바뀝니다.",
      fix: "hbbs를 다시 시작하세요. 문제가 계속되면 서버의 시계를 확인하세요.",
    },
    "name-empty": {
      cause: "Microsoft의 응답에 RustDesk가 사용할 수 있는 이름이 없습니다.",
      fix: "도우미를 다시 실행하세요. RustDesk가 읽는 클레임을 추가합니다.",
    },
    "second-factor-clash": {
      cause: "RustDesk 자체의 2단계 인증이 Microsoft 로그인과 충돌합니다.",
      fix: "Microsoft로 로그인하는 사용자의 RustDesk 2단계 인증을 끄고, 대신 Entra에서 다단계 인증을 요구하세요.",
    },
    "client-address": {
      cause:
        "데스크톱 클라이언트가 잘못된 주소에 요청합니다. 웹 페이지가 응답하거나, http에서 https로 리디렉션되면서 요청이 바뀝니다.",
      fix: "클라이언트의 Settings → Network에서 API 서버를 콘솔의 https 주소로 설정하세요. 경로는 넣지 않습니다.",
    },
    "unknown-aadsts": {
      cause: "이 페이지에는 이 코드에 대한 설명이 없습니다.",
      fix: "이 코드에 대한 Microsoft의 페이지에 더 자세한 내용이 있습니다.",
    },
    unknown: {
      cause: "이 텍스트와 일치하는 규칙이 없습니다.",
      fix: "주소나 텍스트를 전부 붙여넣으세요. AADSTS 번호가 가장 도움이 됩니다.",
    },
  },
} satisfies Catalogue["decoder"];
