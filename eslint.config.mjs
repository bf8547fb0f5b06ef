import tseslint from 'typescript-eslint';

const ban = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map((regex) => ({ regex, message })) }],
});
const NODE = '^(node:|fs$|path$|os$|url$|worker_threads$|child_process$|http$)';
const VSCODE = '^vscode$';
const layer = (name) => `(^|/)${name}(/|$)`;

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'node_modules/',
      '.vscode-test/',
      'coverage/',
      'src/core/platform.d.ts',
      'test/fixtures/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.webview.json', './tsconfig.browser-tests.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 500 }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/protocol/**/*.ts'],
    rules: ban(
      [VSCODE, NODE, layer('(core|node|server|cli|host)')],
      'protocol imports nothing of the other layers',
    ),
  },
  {
    files: ['src/core/**/*.ts'],
    rules: ban(
      [VSCODE, NODE, '/(node|server|cli|host|webview)/'],
      'core is pure: no vscode, no node:, no outer layer',
    ),
  },
  {
    files: ['src/node/**/*.ts'],
    rules: ban([VSCODE, '/(server|cli|host|webview)/'], 'node adapters know core and protocol only'),
  },
  {
    files: ['src/server/**/*.ts', 'src/cli/**/*.ts'],
    rules: ban([VSCODE, '/(host|webview)/'], 'server and cli never import vscode or the host'),
  },
  {
    files: ['src/host/**/*.ts'],
    ignores: ['src/host/compose.ts'],
    rules: ban(['/(server|cli|webview)/'], 'only compose.ts may load the server, lazily'),
  },
  {
    files: ['src/host/**/*.ts'],
    ignores: ['src/host/tell.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^show(Information|Warning|Error)Message$/]',
          message: 'tell.ts shows messages, in which nothing becomes a link',
        },
      ],
    },
  },
  {
    files: ['webview/**/*.ts'],
    rules: ban([VSCODE, NODE, '/src/(core|node|server|cli|host)/'], 'the web app imports the protocol only'),
  },
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
