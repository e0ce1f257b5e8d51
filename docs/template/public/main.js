export default {
  iconLinks: [{ icon: 'github', href: 'https://github.com/CorpusSdk/CorpusSdk', title: 'GitHub' }]
}
