/**
 * Written for these tests: claims of several kinds in several mouths, with something around them. Each telling is about
 * another company and another group, so that one is no copy of the other.
 */
export function ferryArticle(company: string, group: string): string {
  return [
    'Subscribe to our newsletter',
    '',
    `${company} Halts Bookings After Cyber-Attack`,
    '',
    'By Mira Solheim',
    '',
    `The ${company} ferry company said on Thursday that hackers had encrypted three of its booking servers overnight.`,
    '',
    'Spokesman Owen Hartley told reporters that the attackers had stolen the travel records of 40,000 passengers. “No payment data was taken,” he said.',
    '',
    `The interior ministry of Veland blamed the group ${group} for the attack. The Northern Wire agency reported that the ministry had shown no evidence.`,
    '',
    `Ostrava’s embassy denied any involvement in the attack on ${company}.`,
    '',
    `${group} claimed responsibility for the attack in a post on its Telegram channel on Friday.`,
    '',
    `According to the security company Fennec Labs, the intruders entered the network of ${company} through a phishing e-mail sent to a harbour clerk in March.`,
    '',
    `${company} restored its booking pages on Saturday, Hartley said.`,
    '',
    'Analysts expect more attacks of this kind in the summer.',
    '',
    'Read more: how we report on attacks',
    '',
  ].join('\n');
}
