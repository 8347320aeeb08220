/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "어떤 RustDesk 서버인가요?",
  label: "RustDesk 서버",
  hint: "서버의 이름은 서버 페이지의 위쪽이나 아래쪽에 나와 있습니다. 서버에 따라 콜백 주소가 달라집니다.",
  is: (title) => `응답으로 보아 다음 서버입니다: ${title}`,
  chosen: (title) => `선택한 서버: ${title}`,
  unknown: "RustDesk의 클라이언트 API로 응답하지만, 알려진 서버가 아닙니다",
  ambiguous: (titles) => `여러 서버의 특징이 보입니다: ${titles}`,
  saysWhich: "아래에서 어느 서버인지 선택하세요.",
  version: (version) => `버전 ${version}`,
  noneTitle: (title) => `연결할 수 없는 서버입니다: ${title}`,
  what: {
    pro: "이 도우미가 설정합니다. 읽기, 저장, 테스트, 켜고 끄기까지 합니다.",
    databk:
      "이 도우미가 설정합니다. 공급자, 서버 주소, 서버 자체 테스트까지 합니다. 버전 1.8.0의 통신 기록을 바탕으로 합니다. RustDesk의 최신 클라이언트가 보내는 내용을 이 서버가 거부하므로 클라이언트에서는 로그인할 수 없고, 웹 콘솔에서는 로그인할 수 있습니다.",
    lejianwen:
      "이 도우미가 공개된 소스를 바탕으로 설정합니다. 실제 서버에서 시험하지는 않았습니다. 공급자를 켜고 끄는 기능이 없으며, 로그인 후 사용자를 돌려보낼 주소는 서버의 구성 파일에 있습니다.",
    betterdesk:
      "이 도우미가 공개된 소스를 바탕으로 설정합니다. 실제 서버에서 시험하지는 않았습니다. 공급자를 하나만 둘 수 있어, 이미 있는 공급자는 대체됩니다.",
    gigaionllc:
      "설정 페이지에 API가 없으므로 서버 쪽은 수동으로 설정합니다. 값은 바로 복사할 수 있게 준비됩니다.",
    sctgdesk:
      "공급자가 서버의 `oauth2.toml` 파일에 있고, Microsoft Entra의 발급자를 지원하지 않습니다. API로 설정할 수 있는 것이 없습니다.",
    lantongxue: "공급자를 통한 로그인 기능이 없습니다.",
  },
  address: {
    pro: "",
    databk:
      "이 서버는 일반 설정의 backend URL로 콜백 주소를 계산합니다. 검토가 끝나면 도우미가 그 값을 여기 표시된 주소로 설정합니다.",
    lejianwen:
      "이 서버는 구성 파일의 `rustdesk.api-server` 값에서 콜백 주소를 가져옵니다. 그 값을 여기 표시된 주소로 설정하세요. 사전 점검에서 비교합니다.",
    betterdesk: "이 서버는 콜백 주소를 Redirect URL로 보관합니다. 도우미가 여기 표시된 주소를 저장합니다.",
    gigaionllc: "이 서버는 공급자를 만들 때 콜백 주소를 표시합니다. 여기 표시된 주소와 같아야 합니다.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    // Pro has acts of its own, with pictures.
    pro: [],
    databk: [
      "**Settings → General**을 열고 **backend URL**에 콘솔의 주소를 끝의 슬래시 없이 입력하세요. 콜백 주소는 이 값으로 정해집니다.",
      "**OIDC providers**를 열고 **oidc** 유형의 공급자를 **azure**라는 이름으로 추가한 다음 발급자, 클라이언트 ID, 클라이언트 암호를 입력하세요.",
      "저장한 다음 **Test**를 누르세요. 테스트가 성공할 때까지 서버가 이전 내용을 계속 사용할 수 있습니다.",
    ],
    lejianwen: [
      "서버의 `config.yaml`에서 **rustdesk.api-server** 값이 콘솔의 주소여야 합니다. 콜백 주소는 이 값으로 정해집니다.",
      "**OAuth management**를 열고 **oidc** 유형의 항목을 op **azure**로 추가한 다음 발급자, 클라이언트 ID, 클라이언트 암호를 입력하세요.",
      "범위는 쉼표로 구분합니다: `openid,profile,email`. **PKCE**를 켜고 방식은 **S256**을 선택하세요.",
    ],
    betterdesk: [
      "**Settings → Authentication → OIDC**를 열고 켠 다음, 표시 이름으로 **Microsoft**를 입력하세요.",
      "발급자 URL, 클라이언트 ID, 클라이언트 암호를 입력하고 **Redirect URL**에 콜백 주소를 입력하세요.",
    ],
    gigaionllc: [
      "**OAuth providers**를 열고 사전 설정 **Microsoft Entra ID (Azure AD)**에서 op **azure**로 공급자를 만드세요.",
      "발급자, 클라이언트 ID, 클라이언트 암호를 입력하고, **PKCE**는 켠 채로(S256) 두고, **Enabled**에 체크한 다음 저장하세요.",
      "표시되는 **Redirect URI**가 아래 콜백 주소와 한 글자도 다르지 않아야 합니다.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "이제 콘솔을 수동으로 설정하세요",
  byHandLead: (title) =>
    `값은 ${title}에서 쓰는 이름과 함께 바로 복사할 수 있게 준비되어 있습니다. 직접 저장하기 전에는 콘솔에 아무것도 저장되지 않습니다.`,
  saved: "저장했습니다",
  removal: {
    pro: [
      "콘솔의 **Settings → OIDC**를 여세요.",
      "**azure** 유형의 공급자를 삭제하세요. 다른 공급자는 그대로 두세요.",
      "**Submit**을 누르세요.",
    ],
    databk: ["콘솔의 **OIDC providers**를 여세요.", "이름이 **azure**인 공급자를 삭제하세요."],
    lejianwen: ["콘솔의 **OAuth management**를 여세요.", "op가 **azure**인 항목을 삭제하세요."],
    betterdesk: [
      "콘솔의 **Settings → Authentication → OIDC**를 여세요.",
      "기능을 끄고, 클라이언트 ID와 클라이언트 암호를 비운 다음 저장하세요.",
    ],
    gigaionllc: ["콘솔의 **OAuth providers**를 여세요.", "op가 **azure**인 공급자를 삭제하세요."],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "사용자 이름이 정해지는 방식",
    becomes: (who, name) => `**${who}** 사용자의 RustDesk 이름: \`${name}\``,
    taken: (who, name, likely) =>
      `**${who}** 사용자는 RustDesk에서 \`${name}\` 이름을 쓸 수 없습니다. 같은 이름의 로컬 계정이 있기 때문입니다. \`${likely}\` 같은 이름이 될 것으로 보이며, 테스트에서 확인할 수 있습니다.`,
    unlessMailbox: (name) => `사서함이 없는 사용자는 표시 이름을 따릅니다: \`${name}\``,
    noMailbox:
      "사서함이 없는 사용자는 이름을 받지 못해 서로 구별할 수 없습니다. 먼저 사서함을 만들어 주세요.",
    fixed: "RustDesk는 처음 로그인할 때 사용자 이름을 정하며, 그 이름은 바뀌지 않습니다.",
  },
  claims: {
    pro: "",
    databk:
      "메일 주소는 가져오지 않습니다. 이 서버는 Entra가 보내지 않는 클레임을 요구합니다. 사용자는 공급자의 이름으로 식별되므로 나중에 공급자의 이름을 바꾸면 안 됩니다.",
    lejianwen:
      "이 서버는 Microsoft의 userinfo만 읽습니다. 메일 주소가 같은 기존 사용자는 그 계정을 누가 만들었든 연결됩니다.",
    betterdesk:
      "사용자를 사용자 이름만으로 식별합니다. 이름이 같은 로컬 계정이 있으면, 그 이름으로 로그인하는 사람이 그 계정을 차지합니다.",
    gigaionllc: "이 서버는 Microsoft의 userinfo만 읽습니다.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "이 서버에는 공급자를 켜고 끄는 기능이 없습니다. 서버 설정에서 공급자를 삭제할 때까지 사용자에게 버튼이 보입니다.",
  silentTrial:
    "이 서버는 로그인이 실패한 이유를 알려 주지 않고 로그에만 남깁니다. 화면에서는 Microsoft 창에 표시되는 내용이 전부입니다.",
  picture: "그림의 숫자",
  pictureAlt: "서버가 그린 숫자 그림입니다. 다른 형식은 제공되지 않습니다.",
  pictureWhy:
    "사용자 이름, 비밀번호 또는 숫자가 맞지 않습니다. 여러 번 실패하면 이 서버는 그림의 숫자도 입력하라고 요구합니다.",
  pictureMissing: "그림의 숫자를 입력하세요.",
} satisfies Catalogue["product"];
