import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

/** Also read by public/theme.js, before the first paint. */
const KEY = 'jobmatch.theme';

const THEMES = {
  system: { label: 'As the system', Icon: Monitor },
  light: { label: 'Light', Icon: Sun },
  dark: { label: 'Dark', Icon: Moon },
} as const;
type Theme = keyof typeof THEMES;

const ORDER: readonly Theme[] = ['system', 'light', 'dark'];

/** Light, dark, or as the system has it; kept in this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  const { Icon, label } = THEMES[theme];
  const choose = (chosen: Theme) => {
    if (chosen === 'system') {
      localStorage.removeItem(KEY);
      delete document.documentElement.dataset['theme'];
    } else {
      localStorage.setItem(KEY, chosen);
      document.documentElement.dataset['theme'] = chosen;
    }
    setTheme(chosen);
  };
  return (
    <Menu
      trigger={
        <IconButton label={`Theme: ${label}`}>
          <Icon />
        </IconButton>
      }
      items={ORDER.map((choice) => {
        const { label: name, Icon: ChoiceIcon } = THEMES[choice];
        return { label: name, icon: <ChoiceIcon />, onSelect: () => choose(choice) };
      })}
    />
  );
}

function storedTheme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}
