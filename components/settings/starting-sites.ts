/**
 * Sites that Legwise leaves alone from the start: what stands there is private or is being written, and
 * nobody reads up on leg words there. Each can be taken off the list. Names are as `siteName` writes them.
 */
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export const STARTING_SITES = {
  banks: [
    ...['bankofamerica.com', 'barclays.*', 'capitalone.com', 'chase.com', 'citi.com', 'halifax.co.uk'],
    ...['hsbc.*', 'lloydsbank.com', 'monzo.com', 'nationwide.co.uk', 'natwest.com', 'paypal.com'],
    ...['revolut.com', 'santander.*', 'schwab.com', 'starlingbank.com', 'usbank.com', 'wellsfargo.com'],
    ...['wise.com', 'commbank.com.au', 'nab.com.au', 'westpac.*', 'anz.*', 'rbcroyalbank.com', 'td.com'],
  ],
  mail: [
    ...['mail.google.com', 'chat.google.com', 'outlook.live.com'],
    ...['outlook.office365.com', 'teams.microsoft.com', 'mail.yahoo.com', 'mail.aol.com'],
    ...['mail.proton.me', 'app.fastmail.com', 'icloud.com', 'web.whatsapp.com'],
    ...['web.telegram.org', 'messenger.com', 'messages.google.com', 'app.slack.com', 'discord.com'],
  ],
  records: [
    ...['mychart.*', 'patientaccess.com', 'nhsapp.service.nhs.uk'],
    ...['access.login.nhs.uk', 'followmyhealth.com', 'healow.com', 'myhealth.va.gov', 'patientportal.*'],
    ...['athenahealth.com', 'myhealthrecord.gov.au', 'my.gov.au', 'patientsknowbest.com'],
  ],
  editors: [
    ...['docs.google.com', 'drive.google.com', 'office.com', 'office.live.com', 'sharepoint.com'],
    ...['notion.so', 'evernote.com', 'overleaf.com', 'github.dev', 'vscode.dev', 'codepen.io'],
    ...['figma.com', 'canva.com', 'app.grammarly.com', 'dropbox.com'],
  ],
} as const satisfies Record<string, readonly string[]>;

/** Why a site is off from the start. */
export type StartingGroup = keyof typeof STARTING_SITES;

export const STARTING_GROUPS = Object.keys(STARTING_SITES) as readonly StartingGroup[];

/** All of them, as one list. */
export const STARTING_SITES_OFF: readonly string[] = Object.values(STARTING_SITES).flat();

/** What a new reader starts with, everything included. */
export const STARTING_SETTINGS: Settings = { ...DEFAULT_SETTINGS, sitesOff: STARTING_SITES_OFF };
