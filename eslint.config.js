// Lint rules: typescript-eslint's strict set with types. Layout is Prettier's business, types are the
// compiler's (`tsconfig.json`), so nothing here repeats either.
import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "_site/", ".jawlat-cache/", "public/", "registry/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a template says what it is; `${count.toString()}` says no more.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Spreading a string gives code points, which is what text work here wants.
      "@typescript-eslint/no-misused-spread": "off",
      // `() => list.push(x)` is fine where nothing reads the value.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // `void` before a call says that its value is not wanted, whether or not it has one.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler reports unused names already (`noUnusedLocals`, `noUnusedParameters`).
      "@typescript-eslint/no-unused-vars": "off",
      "no-console": "error",
      eqeqeq: ["error", "smart"],
      "object-shorthand": "error",
      "prefer-const": "error",
      // The files say a control character is what they look for.
      "no-control-regex": "off",
      // Arabic has joiners and marks of its own; a regex that names them is not a mistake.
      "no-misleading-character-class": "off",
    },
  },
  {
    // `test("…")` returns a promise that the runner itself awaits.
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
  {
    // Code that talks to a person at a terminal, or reports progress of the tooling itself.
    files: ["bench/**/*.ts", "tests/run.ts", "src/registry/write-json-schemas.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
