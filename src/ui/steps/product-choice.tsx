import { useId } from "preact/hooks";
import {
  CONSOLE_PRODUCTS,
  isProductName,
  PRODUCT_NAMES,
  type ProductName,
} from "../../domain/console-product.ts";
import { useWords } from "../words.ts";

/** Which server it is, said by the admin. */
export function ProductChoice(props: { product: ProductName; onChoose: (product: ProductName) => void }) {
  const { product: words } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        className="input"
        value={props.product}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) =>
          isProductName(currentTarget.value) && props.onChoose(currentTarget.value)
        }
      >
        {PRODUCT_NAMES.map((name) => (
          <option key={name} value={name}>
            {CONSOLE_PRODUCTS[name].title}
          </option>
        ))}
      </select>
      <span className="hint" id={`${id}-hint`}>
        {words.hint}
      </span>
    </div>
  );
}
