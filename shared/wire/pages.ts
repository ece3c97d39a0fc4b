/** Addresses that the client's own router shows, and for which the server sends the one page that it is. */
export const pages = {
  welcome: '/',
  about: '/about',
  start: '/start/:form',
  join: '/join',
  code: '/join/:code',
  link: '/i/:token',
  screen: '/screen/:id',
  class: '/class/:id',
  session: '/session/:id',
  recap: '/recap/:id',
  afterwards: '/afterwards/:token',
} as const;
