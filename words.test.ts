/**
 * Every word of the catalogue is read by some screen: one that is not would still be translated twelve times, and sent to
 * everybody. The compiler answers, not a search for names: what a property access, a pattern or an index reads is the
 * declaration that its type leads back to, through `Shape` to the English text.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ast from "typescript/unstable/ast";
import { API, type Project, type Symbol as TsSymbol, type Type } from "typescript/unstable/sync";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "src");
const CONFIG = join(SRC, "tsconfig.json");
const LABELS = join(SRC, "messages/portal/en.ts");
/** Where words stand, the labels of both consoles among them. */
const WORDS = /\/src\/messages\/(?:en\/[\w-]+|en|portal\/en|console-labels)\.ts$/;
/** Other languages are held to English by their types. */
const OTHERS = /\/src\/messages\/(?!en\/|portal\/en\.)[\w-]+\//;

interface Word {
  readonly path: string;
  readonly name: ast.Node;
  readonly literal: ast.ObjectLiteralExpression;
}

/** The app as the compiler sees it, with the texts of some files replaced. */
function findUnread(edits: Readonly<Record<string, string>> = {}) {
  const api = new API({ cwd: SRC, fs: { readFile: (name) => edits[name] } });
  try {
    const project = api.updateSnapshot({ openProjects: [CONFIG] }).getProject(CONFIG);
    if (!project) throw new Error(`no project at ${CONFIG}`);
    const sources = project.program
      .getSourceFileNames()
      .filter((name) => name.startsWith(SRC) && !OTHERS.test(name))
      .flatMap((name) => project.program.getSourceFile(name) ?? []);
    const words = sources.filter(({ fileName }) => WORDS.test(fileName)).flatMap((one) => [...wordsOf(one)]);
    const symbols = project.checker.getSymbolAtLocation(words.map(({ name }) => name));
    const read = placesRead(project, sources);
    const named = labelsNamed(project, sources);
    const isRead = ({ path, literal }: Word, symbol: TsSymbol | undefined): boolean => {
      if (path.startsWith("portalEn.")) return named.has(path.slice("portalEn.".length));
      if (placesOf(symbol).some((place) => read.has(place))) return true;
      // Of a shape that is declared elsewhere (`ActWords`), the shape's key is what a screen reads.
      const shape = project.checker.getContextualType(literal);
      const key = shape && symbol && project.checker.getPropertyOfType(shape, symbol.name);
      return placesOf(key).some((place) => read.has(place));
    };
    const unread = words.filter((word, at) => !isRead(word, symbols[at])).map(({ path }) => path);
    return { count: words.length, unread };
  } finally {
    api.close();
  }
}

/** Every text, function and list of a file with words. */
function* wordsOf(source: ast.SourceFile): Generator<Word> {
  for (const statement of source.statements) {
    if (!ast.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      yield* wordsIn(literalIn(initializer), name.getText());
  }
}

function* wordsIn(literal: ast.ObjectLiteralExpression | null, path: string): Generator<Word> {
  for (const property of literal?.properties ?? []) {
    if (!literal || !ast.isPropertyAssignment(property)) continue;
    const { name, initializer } = property;
    const inner = literalIn(initializer);
    const there = `${path}.${name.getText().replaceAll('"', "")}`;
    if (inner) yield* wordsIn(inner, there);
    // A name stands for words that are listed where it is declared.
    else if (!ast.isIdentifier(initializer)) yield { path: there, name, literal };
  }
}

/** The object literal under `as const`, `satisfies` and brackets. */
function literalIn(node: ast.Node | undefined): ast.ObjectLiteralExpression | null {
  if (!node) return null;
  if (ast.isObjectLiteralExpression(node)) return node;
  const isWrapped =
    ast.isAsExpression(node) || ast.isSatisfiesExpression(node) || ast.isParenthesizedExpression(node);
  return isWrapped ? literalIn(node.expression) : null;
}

/** A declaration's place; the same however it was reached. */
const placesOf = (symbol: TsSymbol | undefined): readonly string[] =>
  (symbol?.declarations ?? []).map(({ path, index }) => `${path}:${index}`);

const membersOf = (type: Type | undefined): readonly Type[] =>
  type?.isUnionType() ? (type.getTypes() ?? []) : type ? [type] : [];

/** The place of every declaration that the code reads. */
function placesRead({ checker }: Project, sources: readonly ast.SourceFile[]): ReadonlySet<string> {
  const read = new Set<string>();
  /** Words that go where another type is wanted are read where that type's key is. */
  const goesTo: (readonly [from: string, to: string])[] = [];
  const add = (symbols: readonly (TsSymbol | undefined)[]) => {
    for (const place of symbols.flatMap(placesOf)) read.add(place);
  };

  const known = new Map<number, readonly TsSymbol[]>();
  const propertiesOf = (type: Type | undefined): readonly TsSymbol[] =>
    membersOf(type).flatMap((one) => {
      const properties = known.get(one.id) ?? checker.getPropertiesOfType(one);
      known.set(one.id, properties);
      return properties;
    });
  const areWords = (symbols: readonly TsSymbol[]) =>
    symbols.some(({ declarations }) => declarations.some(({ path }) => path.includes("/src/messages/")));

  /** `words.steps[step]`: as many as the key's type allows. */
  const addIndexed = (map: ast.Node, type: Type | undefined, key: ast.Node | undefined) => {
    const properties = propertiesOf(type);
    // A map of any text has no properties by its type: those of its declaration then.
    if (properties.length === 0) return add(declaredAs(map));
    if (!key || !areWords(properties)) return;
    const keys = membersOf(checker.getTypeAtLocation(key)).map((one) =>
      one.isStringLiteralType() ? one.value : null,
    );
    add(properties.filter(({ name }) => keys.includes(null) || keys.includes(name)));
  };
  const declaredAs = (map: ast.Node): readonly (TsSymbol | undefined)[] => {
    const name = ast.isPropertyAccessExpression(map) ? map.name : map;
    const handle = checker.getSymbolAtLocation(name)?.declarations.find(({ path }) => WORDS.test(path));
    const declared = handle?.resolve();
    const literal = declared && ast.isPropertyAssignment(declared) ? literalIn(declared.initializer) : null;
    return (literal?.properties ?? []).map((one) =>
      ast.isPropertyAssignment(one) ? checker.getSymbolAtLocation(one.name) : undefined,
    );
  };

  /** Where no type is wanted that has keys (`object`), all of them are read. */
  const follow = (properties: readonly TsSymbol[], wanted: Type | undefined, isReduced = false) => {
    if (!wanted) return;
    const isWhole = isReduced || membersOf(wanted).some((one) => propertiesOf(one).length === 0);
    for (const symbol of properties) {
      const same = propertiesOf(wanted).filter(({ name }) => name === symbol.name);
      if (same.length === 0 && isWhole) add([symbol]);
      for (const from of placesOf(symbol)) for (const to of same.flatMap(placesOf)) goesTo.push([from, to]);
    }
  };

  for (const source of sources) {
    const names: ast.Node[] = [];
    const patterns: { node: ast.Node; key: string }[] = [];
    const indexed: { node: ast.Node; key: ast.Node | undefined }[] = [];
    const given: {
      node: ast.Expression;
      wanted: (given: ast.Expression) => Type | undefined;
      isReduced?: true;
    }[] = [];
    const asWanted = (node: ast.Expression) => checker.getContextualType(node);
    everyNode(source, (node) => {
      if (ast.isPropertyAccessExpression(node)) names.push(node.name);
      else if (ast.isBindingElement(node) && ast.isObjectBindingPattern(node.parent)) {
        const key = node.propertyName ?? node.name;
        if (key && ast.isIdentifier(key)) patterns.push({ node: node.parent, key: key.text });
      } else if (ast.isElementAccessExpression(node))
        indexed.push({ node: node.expression, key: node.argumentExpression });
      else if (ast.isCallExpression(node)) {
        const [first, second] = node.arguments;
        if (first && node.expression.getText() === "Reflect.get") indexed.push({ node: first, key: second });
        // `tell(words.problems, problem)`, `Object.entries(words.list)`
        else for (const one of node.arguments) given.push({ node: one, wanted: asWanted });
      } else if (ast.isJsxExpression(node) && node.expression)
        given.push({ node: node.expression, wanted: asWanted });
      else if (ast.isSpreadAssignment(node)) {
        const { parent } = node;
        if (ast.isObjectLiteralExpression(parent))
          given.push({ node: node.expression, wanted: () => asWanted(parent) });
      } else if (ast.isConditionalExpression(node))
        for (const one of [node.whenTrue, node.whenFalse]) {
          given.push({ node: one, wanted: asWanted });
          // `isReply ? words.ofReply : words.ofRequest` is of the type with fewer keys.
          given.push({ node: one, wanted: () => checker.getTypeAtLocation(node), isReduced: true });
        }
    });
    add(checker.getSymbolAtLocation(names));
    const patternTypes = checker.getTypeAtLocation(patterns.map(({ node }) => node));
    for (const [at, { key }] of patterns.entries())
      add(propertiesOf(patternTypes[at]).filter(({ name }) => name === key));
    const indexedTypes = checker.getTypeAtLocation(indexed.map(({ node }) => node));
    for (const [at, { node, key }] of indexed.entries()) addIndexed(node, indexedTypes[at], key);
    const passed = given.filter(({ node }) => ast.isPropertyAccessExpression(node) || ast.isIdentifier(node));
    const passedTypes = checker.getTypeAtLocation(passed.map(({ node }) => node));
    for (const [at, { node, wanted, isReduced }] of passed.entries()) {
      const properties = propertiesOf(passedTypes[at]);
      if (areWords(properties)) follow(properties, wanted(node), isReduced);
    }
  }
  for (let before = -1; before < read.size; ) {
    before = read.size;
    for (const [from, to] of goesTo) if (read.has(to)) read.add(from);
  }
  return read;
}

function everyNode(root: ast.Node, see: (node: ast.Node) => void): void {
  see(root);
  root.forEachChild((child) => everyNode(child, see));
}

/** Labels of the portal: named in a text (`[[save]]`), or where the code wants a label. */
function labelsNamed({ checker, program }: Project, sources: readonly ast.SourceFile[]): ReadonlySet<string> {
  const alias = program
    .getSourceFile(LABELS)
    ?.statements.find((one) => ast.isTypeAliasDeclaration(one) && one.name.text === "PortalLabel");
  const label = alias && ast.isTypeAliasDeclaration(alias) && checker.getTypeAtLocation(alias.name);
  if (!label) throw new Error(`no PortalLabel in ${LABELS}`);
  const keys = membersOf(label).map((one) => (one.isStringLiteralType() ? one.value : ""));
  const named = new Set<string>();
  for (const source of sources) {
    if (source.fileName === LABELS) continue;
    if (WORDS.test(source.fileName))
      for (const [, name = ""] of source.text.matchAll(/\[\[(\w+)\]\]/g)) named.add(name);
    everyNode(source, (node) => {
      if (!ast.isStringLiteral(node) || named.has(node.text) || !keys.includes(node.text)) return;
      const wanted = checker.getContextualType(node);
      if (wanted && checker.isTypeAssignableTo(wanted, label)) named.add(node.text);
    });
  }
  return named;
}

test("every word is read by some screen", () => {
  const { count, unread } = findUnread();
  expect(count).toBeGreaterThan(1000); // a check that sees nothing must not pass
  expect(unread).toEqual([]);
});

test("a word that no screen reads is found, though others have its name", () => {
  const withOneMore = (file: string, before: string, more: string) => {
    const path = join(SRC, "messages", file);
    const text = readFileSync(path, "utf8");
    expect(text.split(before)).toHaveLength(2);
    return { [path]: text.replace(before, `${more}${before}`) };
  };
  const edits = {
    ...withOneMore("en/who.ts", '  title: "', '  back: "Back",\n'),
    ...withOneMore("en/plan.ts", " spa: ", ' web: "Web",'),
    ...withOneMore("portal/en.ts", '  save: "', '  never: "Never",\n'),
    ...withOneMore("console-labels.ts", '  ok: "', '  never: "Never",\n'),
  };
  expect(findUnread(edits).unread.sort()).toEqual([
    "CONSOLE_LABELS.never",
    "enPlan.platforms.web",
    "enWho.back",
    "portalEn.never",
  ]);
});
