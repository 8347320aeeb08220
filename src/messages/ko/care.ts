/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("ko");

export const care = {
  jobs: {
    replace: ["클라이언트 암호 교체", "만료 전에, 로그인 중단 없이 교체합니다"],
    move: ["주소 변경", "콘솔의 이름이 바뀌었을 때"],
    people: ["로그인 허용 대상", "사용자와 그룹을 추가하거나 제거합니다"],
    disconnect: ["연결 해제", "양쪽에서 제거합니다(30일 동안 복원 가능)"],
  },
  health: {
    checking: "양쪽을 확인하는 중",
    title: (wrong) =>
      wrong === 0
        ? "모두 올바르게 설정되어 있습니다"
        : count(wrong, { other: "일치하지 않는 항목이 #개 있습니다" }),
    lead: (at) => `점검 시각: ${at}.`,
    leadOneSide: (at) => `점검 시각: ${at}. 확인할 수 있는 부분만 점검했습니다.`,
    nothing: "연결된 것이 없습니다",
    nothingWhat:
      "어느 쪽에도 이 콘솔과 Microsoft Entra의 연결이 없습니다. 먼저 연결하세요. 이미 있는 것은 그대로 사용합니다.",
    connect: "지금 연결",
    fixAll: (rows) => (rows === 1 ? "수정" : "모두 수정"),
    fix: "수정",
    fixName: (row) => `수정: ${row}`,
    replace: "교체",
    people: "사용자 선택",
    again: "다시 점검",
    setting: "설정",
    shouldBe: "올바른 값",
    state: "상태",
    act: "작업",
    adoptTitle: "이전에 수동으로 설정됨",
    adopt:
      "이 앱 등록은 이 도우미가 만든 것이 아닙니다. 이어받으면 다시 찾을 수 있도록 표시와 이름이 추가됩니다. 클라이언트 ID와 나머지는 모두 그대로 유지됩니다.",
    adoptYes: "이어받기",
    unseen: "확인할 수 없는 항목과 그 이유",
    more: "이 연결에 대한 추가 작업",
    groups: {
      path: "로그인 경로",
      secret: "클라이언트 암호",
      people: "사용자",
      record: "앱 등록 자체",
    },
    rows: {
      callback: "콜백 주소",
      clientId: "애플리케이션 ID",
      issuer: "발급자",
      idTokens: "ID 토큰",
      audience: "허용 계정",
      enterpriseApp: "엔터프라이즈 애플리케이션",
      button: "사용자용 버튼",
      serverAsks: "서버가 Microsoft에 요청하는 내용",
      secretInUse: "사용 중",
      leftOver: "남은 암호",
      secretMatch: "양쪽 일치 여부",
      gate: "로그인 허용 대상",
      consent: "동의",
      permissions: "권한 및 클레임",
      localAdmin: "Microsoft 없이 들어가는 방법",
      marked: "이 도우미가 다시 찾을 수 있음",
      duplicates: "이 콘솔의 다른 앱 등록",
      deletedTwin: "같은 이름의 삭제된 앱 등록",
    },
    words: {
      thisTenant: () => "이 조직",
      anyTenant: () => "모든 조직",
      anyTenantAndPersonal: () => "모든 조직 및 개인 계정",
      personal: () => "개인 계정만",
      on: () => "켜짐",
      off: () => "꺼짐",
      visible: () => "보임",
      hidden: () => "숨겨짐",
      sameOnBoth: () => "양쪽이 같음",
      asPublished: () => "Microsoft가 게시한 값",
      none: () => "없음",
      notThere: () => "존재하지 않음",
      webPlatform: () => "웹 플랫폼",
      spaPlatform: () => "단일 페이지 애플리케이션 플랫폼",
      publicClientPlatform: () => "모바일 및 데스크톱 플랫폼",
      enabled: () => "켜짐",
      disabled: () => "꺼짐",
      asPlanned: () => "여기 설정된 값",
      asksOther: ({ text }) => `요청한 값: ${text}`,
      refused: ({ text }) => (text ? `거부됨: ${text}` : "거부됨"),
      moreThan30Days: () => "30일 넘게 남음",
      daysLeft: ({ text, number, at }) =>
        [text && `${text}…`, number !== null && count(number, { other: "#일 남음" }), at && `${at}까지`]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `${at}에 만료됨`,
      severalLive: ({ number }) => count(number ?? 0, { other: "유효한 암호 #개" }),
      saved: () => "저장됨",
      absent: () => "저장 안 됨",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { other: "쓰이지 않는 암호 #개" })}${at ? `, ${at} 생성` : ""}`,
      hiddenByMicrosoft: () => "Microsoft가 숨김",
      hiddenByRustDesk: () => "RustDesk가 숨김",
      begins: ({ text }) => `시작 부분: ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "선택한 대상" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "허용 목록이 비어 있음",
      everyone: () => "조직의 모든 사용자",
      given: () => "모든 사용자에 대해 동의됨",
      notGiven: () => "동의 안 됨",
      byEachPerson: () => "각 사용자가 동의",
      complete: () => "모두 있음",
      missing: ({ number }) => count(number ?? 0, { other: "#개 없음" }),
      atLeastOne: () => "한 명 이상",
      names: ({ text }) => text,
      marked: () => "예",
      unmarked: () => "아니요, 수동으로 설정됨",
      others: ({ number, text }) => count(number ?? 0, { other: `#개: ${text}` }),
      deletedOn: ({ at }) => (at ? `${at}에 삭제됨` : "삭제됨"),
      foundAgain: () => "예",
    },
    whys: {
      entraUnseen: "Microsoft에 로그인되어 있지 않습니다.",
      consoleUnseen: "콘솔에 로그인되어 있지 않습니다.",
      needsPermission:
        "이 계정으로는 읽을 수 없습니다. 관리자의 토큰을 사용하거나, 권한을 더 요청하는 ‘*수정*’을 사용하면 읽을 수 있습니다.",
      onlySignIn: "저장된 클라이언트 암호는 양쪽 모두 숨깁니다. 로그인해야만 알 수 있습니다.",
      buttonHidden: "서버는 꺼져 있는 공급자로는 로그인을 시작하지 않습니다.",
      consoleHidesUsers: "이 콘솔은 여기에 사용자를 표시하지 않습니다.",
      makeLocalAdmin:
        "콘솔에서 비밀번호로 로그인하는 관리자를 만드세요. 그러지 않으면 콘솔에 들어가지 못하게 될 수 있습니다.",
      chooseOne:
        "이 콘솔의 콜백 주소가 있는 앱 등록이 둘 이상입니다. RustDesk는 설정된 애플리케이션 ID의 앱 등록을 사용합니다. 나머지는 필요한 사람이 없으면 포털에서 삭제하세요.",
      nameIsHeld: "다시 연결할 때 복원할 수 있습니다. 그때까지 Entra가 그 이름을 보관합니다.",
      connectAnew:
        "콘솔에 설정된 앱이 이 디렉터리에 없습니다. 다시 연결하세요. 도우미는 바꾸기 전에 먼저 묻습니다.",
    },
  },
  secret: {
    title: "클라이언트 암호 교체",
    lead: "로그인이 중단되지 않도록 두 단계로 진행합니다. 먼저 이전 암호를 그대로 둔 채 새 암호를 만들고, 실제 로그인으로 새 암호를 검증한 다음 이전 암호를 제거합니다.",
    order: [
      "Entra에서 새 클라이언트 암호를 만듭니다. **이전 암호는 계속 작동합니다.**",
      "약 1분 뒤 Microsoft 전체에 반영되면 RustDesk에 전달합니다.",
      "한 번 로그인해 검증합니다.",
      "그런 다음에야 이전 암호를 제거합니다. 그 전에 멈추면 이전 암호가 계속 유효합니다.",
    ],
    next: "계획 검토",
    use: (days) => `${days}로 설정`,
  },
  retire: {
    title: "교체된 항목을 제거할까요?",
    leadSecret:
      "새 클라이언트 암호가 작동하며, 로그아웃되는 사람은 없습니다. 이전 암호는 더 이상 필요하지 않습니다.",
    leadAddress:
      "새 주소가 작동합니다. 이전 주소가 아직 Entra에 있습니다. 콘솔이 그 주소로도 응답하는 것이 아니라면 필요하지 않습니다.",
    leadUnproven: "여기서 로그인으로 검증하지는 않았습니다. 검증할 때까지 이전 것을 유지하세요.",
    byHand: "새 것이 검증되면 이전 것을 Entra에서 제거하세요.",
    nothing: "이 도우미가 만든 것 중에 제거할 것이 없습니다.",
    foreign: (names) =>
      `**${names}**: 이 도우미가 만든 것이 아니므로 여기서는 건드리지 않습니다. 확실하면 포털에서 제거하세요.`,
    foreignOpen: "[[certificates]] 열기",
    uris: "제거할 리디렉션 URI",
    urisWhy: "어떤 콘솔도 더 이상 사용하지 않는 주소만 선택하세요.",
    remove: "제거",
    keep: "지금은 유지",
    done: "계속",
  },
  remove: {
    title: "RustDesk와 Microsoft Entra의 연결 해제",
    lead: (host) =>
      `이후로는 Microsoft 계정으로 ${host}에 로그인할 수 없습니다. RustDesk가 만든 계정은 그대로 남습니다.`,
    soft: "30일 동안 복원 가능",
    softWhat:
      "Entra는 삭제된 앱 등록을 30일 동안 보관합니다. 그 안에 다시 연결하면 애플리케이션 ID가 그대로 복원되어, 모두가 기존 RustDesk 계정을 그대로 씁니다.",
    hard: "영구적으로",
    hardWhat:
      "되돌릴 수 없습니다. 이름은 바로 다시 쓸 수 있지만, 새로 연결하면 애플리케이션 ID가 바뀌고 Microsoft가 모든 사용자에게 새 식별자를 부여합니다.",
    order:
      "작동하지 않는 버튼이 남지 않도록 RustDesk에서 먼저 제거하고, 다음으로 Entra에서 제거합니다. Microsoft 항목만 제거되며, 다른 공급자와 설정은 그대로 유지됩니다.",
    typed: (host) => `확인하려면 ${host} 입력`,
    wrong: (host) => `입력한 내용이 ${host} 이름과 다릅니다.`,
    next: "계획 검토",
    goneTitle: "연결 해제됨",
    goneLead: "양쪽에서 Microsoft 로그인을 제거했습니다.",
    goneOne: "이 페이지에서 할 수 있는 범위까지 Microsoft 로그인을 제거했습니다.",
    restorable: (until) => `앱 등록은 ${until}까지 복원할 수 있습니다.`,
    shared:
      "다른 주소에서도 사용하므로 앱 등록은 남겨 두고, 이 콘솔의 주소와 클라이언트 암호만 제거했습니다.",
    finish: "로그아웃하고 마치기",
    entraByHand: "포털에서 앱 등록 삭제",
    entraByHandOpen: "[[appRegistrations]] 열기",
    consoleFirst: "먼저 RustDesk에서",
    consoleFirstWhy: "앱보다 버튼을 먼저 없애야, 누군가 작동하지 않는 버튼을 누르는 일이 없습니다.",
    consoleFirstDone: "제거함: Entra로 계속",
  },
  undo: {
    act: "만든 것 되돌리기",
    titleDone: "만든 것을 되돌렸습니다",
  },
  guard: {
    one: (name) =>
      `Microsoft 없이 로그인할 수 있는 관리자가 한 명 있습니다: **${name}**. 이 계정을 유지하세요. Microsoft 로그인에 문제가 생기면 이 계정으로만 들어갈 수 있습니다.`,
    some: (names) => `Microsoft 없이 로그인할 수 있는 관리자: **${names}**. 그중 한 명 이상을 유지하세요.`,
    noneTitle: "중지: 로컬 관리자를 찾지 못했습니다",
    none: "먼저 콘솔에서 비밀번호로 로그인하는 관리자를 만드세요. 그러지 않으면 콘솔에 들어가지 못하게 될 수 있습니다.",
    noneYes: "이 콘솔에 들어갈 다른 방법이 있습니다",
    title: "Microsoft 없이 들어가는 방법",
  },
  people: {
    title: "누가 로그인할 수 있나요?",
    lead: "제한은 Entra에서 설정합니다. RustDesk는 Microsoft를 통과한 사람을 모두 받아들입니다.",
    onList: "허용 목록",
    unseen: "이 계정으로는 허용 목록을 읽을 수 없습니다. 그래도 사용자를 추가할 수 있습니다.",
    includeMeWhy: "로그인 테스트도 할 수 있게 됩니다.",
    next: "계획 검토",
    noChange: "아직 변경한 것이 없습니다",
  },
  review: {
    repair: "수정 내용 검토",
    replaceSecret: "교체 내용 검토",
    changeAddress: "새 주소 검토",
    retire: "교체된 항목 제거",
    setPeople: "로그인 허용 대상 검토",
    disconnect: "제거할 내용 검토",
    undo: "이번에 만든 것 되돌리기",
    applyRemoval: "제거하기",
    nothing: "할 일이 없습니다",
    leadNothing: "양쪽 모두 원하는 상태입니다. 변경되는 것은 없습니다.",
    backToCheck: "점검으로 돌아가기",
  },
  next: {
    test: "로그인 테스트",
    health: "다시 점검",
    done: "계속",
  },
} satisfies Catalogue["care"];
