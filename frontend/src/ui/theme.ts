import { theme, type ThemeConfig } from 'antd';

/** The tokens of `tokens.css` as antd wants them; it computes with colours and cannot read variables. */
const light = {
  ink: '#1f2933',
  quiet: '#5b6771',
  seal: '#b4352a',
  jade: '#2f6f62',
  link: '#3c5f83',
  paper: '#ffffff',
  line: '#bfc8d0',
};
const dark = {
  ink: '#e6e9ec',
  quiet: '#96a1ab',
  seal: '#e5786c',
  jade: '#6fb3a4',
  link: '#8fb0d1',
  paper: '#171b1f',
  line: '#4a545e',
};

export function themeOf(darkMode: boolean): ThemeConfig {
  const tone = darkMode ? dark : light;
  return {
    cssVar: { key: 'guiyan' },
    hashed: false,
    algorithm: darkMode ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: tone.ink,
      colorText: tone.ink,
      colorLink: tone.link,
      colorInfo: tone.link,
      colorError: tone.seal,
      colorSuccess: tone.jade,
      colorBgBase: tone.paper,
      colorBorder: tone.line,
      colorTextPlaceholder: tone.quiet,
      colorTextDescription: tone.quiet,
      borderRadius: 6,
      fontSize: 14,
      motion: false,
      fontFamily: 'var(--font)',
    },
  };
}
