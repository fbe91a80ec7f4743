// Runs before the first paint, so that a page in the visitor's colours does not flash in others.
{
  const theme = /(?:^|; )oc_prefs=[^;]*theme~(light|dark)/.exec(document.cookie)?.[1];
  if (theme) document.documentElement.dataset.theme = theme;
}
