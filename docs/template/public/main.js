export default {
  iconLinks: [{ icon: 'github', href: 'https://github.com/CorpusSdk/CorpusSdk', title: 'GitHub' }],

  start() {
    // Wide tables and code scroll; without a mouse they can only be scrolled if they take the focus.
    for (const wide of document.querySelectorAll('article .table-responsive, article pre > code')) {
      wide.tabIndex = 0
    }

    // The menus of the navigation bar are drawn later, and are links without an address.
    const navigation = document.querySelector('#navbar')
    new MutationObserver(() => {
      for (const menu of navigation.querySelectorAll('a.dropdown-toggle:not([role])')) {
        menu.setAttribute('role', 'button')
        menu.tabIndex = 0
      }
    }).observe(navigation, { childList: true, subtree: true })
  }
}
