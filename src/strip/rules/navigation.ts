import { type LabelRule, wordSet } from '../label-rule.js'

/** Menus, headers, footers, breadcrumbs: the page around the article. */
export const navigation: LabelRule = {
  id: 'generic/navigation',
  reason: 'navigation',
  why: 'It leads around the site.',
  names: wordSet(
    'nav, navbar, navigation, menu, submenu, breadcrumb, breadcrumbs, crumb, crumbs, masthead, footer, header, topbar, toolbar, pagination, pager, sitemap, skip, topnav, sidenav, searchbox, 导航',
  ),
  tagNames: new Set(['nav', 'footer', 'header']),
  roles: new Set(['navigation', 'banner', 'contentinfo', 'menu', 'menubar', 'search', 'menuitem']),
}
