import { refusals as rules } from '../shared/engine/refusals.ts';
import { refusal, type Refusal } from '../shared/wire/refusal.ts';

/** What the server itself refuses, in both languages (law 8); where a rule of every session says the same, in its words. */
export const refusals = {
  notFound: refusal('page/unknown', 'Dit adres bestaat niet.', 'This address does not exist.'),
  noSeat: rules.noSeat,
  byInvitation: refusal(
    'session/by-invitation',
    'Met dit adres alleen kom je niet binnen. Vraag een code of een link aan wie je uitnodigde.',
    'This address alone does not let you in. Ask whoever invited you for a code or a link.',
  ),
  invitation: refusal(
    'invitation/unknown',
    'Deze code of link werkt niet (meer). Vraag een nieuwe.',
    'This code or link does not work (any more). Ask for a new one.',
  ),
  guesses: refusal(
    'invitation/too-many',
    'Je probeerde veel codes na elkaar. Kijk de code na, wacht even en probeer opnieuw.',
    'You tried many codes one after another. Check the code, wait a moment and try again.',
  ),
  full: rules.full,
  closedCircle: rules.closedCircle,
  openHouse: refusal(
    'house/closed',
    'Hier kan niet iedereen een sessie starten. Vraag het aan je school.',
    'Not everybody can start a session here. Ask your school.',
  ),
  lesson: refusal(
    'lesson/unknown',
    'Deze les is er niet. Kies een andere.',
    'There is no such lesson. Pick another one.',
  ),
  form: refusal(
    'form/unknown',
    'Deze vorm of variant bestaat hier niet.',
    'This form or variant does not exist here.',
  ),
  name: refusal(
    'name/empty',
    'Vul een naam in van 1 tot 40 tekens.',
    'Fill in a name of 1 to 40 characters.',
  ),
  invalid: refusal(
    'request/invalid',
    'Kring begrijpt deze vraag niet. Laad de pagina opnieuw.',
    'Kring does not understand this request. Reload the page.',
  ),
  json: refusal('request/json', 'Stuur dit als JSON.', 'Send this as JSON.'),
  origin: refusal(
    'request/origin',
    'Deze vraag kwam van een andere website.',
    'This request came from another website.',
  ),
  host: refusal(
    'request/host',
    'Op dit adres kent Kring zichzelf niet. Wie Kring beheert: zet KRING_PUBLIC_URL op het adres dat mensen typen, of noem deze naam in KRING_NAMES, en start Kring opnieuw.',
    'Kring does not know itself under this address. Whoever runs Kring: set KRING_PUBLIC_URL to the address that people type, or name it in KRING_NAMES, and start Kring again.',
  ),
  tooLarge: refusal('request/too-large', 'Dit is te groot.', 'This is too large.'),
  often: refusal(
    'request/too-often',
    'Dat ging te snel. Probeer het zo meteen opnieuw.',
    'That was too fast. Try again in a moment.',
  ),
  failed: refusal(
    'server/failed',
    'Er ging iets mis bij ons. Probeer het zo meteen opnieuw.',
    'Something went wrong on our side. Try again in a moment.',
  ),
  stopping: refusal(
    'server/stopping',
    'Kring start opnieuw op. Even geduld.',
    'Kring is restarting. One moment.',
  ),
  version: refusal(
    'wire/version',
    'Er is een nieuwe versie van Kring. Laad de pagina opnieuw.',
    'There is a new version of Kring. Reload the page.',
  ),
  command: rules.unknown,
  commandData: refusal(
    'command/invalid',
    'Er klopt iets niet aan wat je invulde. Kijk het na en probeer opnieuw.',
    'Something about what you filled in is not right. Check it and try again.',
  ),
  ended: rules.ended,
  notSaved: refusal(
    'storage/failed',
    'Dit kon niet bewaard worden. Probeer het zo meteen opnieuw.',
    'This could not be saved. Try again in a moment.',
  ),
  tabs: refusal(
    'seat/tabs',
    'Kring staat al in te veel tabbladen open. Sluit er een paar.',
    'Kring is open in too many tabs. Close a few.',
  ),
  imageType: refusal(
    'blob/type',
    'Dit is geen afbeelding die Kring kent. Kies een PNG, JPEG, WebP of GIF.',
    'This is not an image that Kring knows. Choose a PNG, JPEG, WebP or GIF.',
  ),
  imageSize: refusal(
    'blob/too-large',
    'Deze afbeelding is te groot: hoogstens 5 MB.',
    'This image is too large: at most 5 MB.',
  ),
  imageQuota: refusal(
    'blob/quota',
    'Er is geen plaats meer voor afbeeldingen in deze sessie (50 MB).',
    'There is no room for more images in this session (50 MB).',
  ),
  imagesOften: refusal(
    'blob/too-many',
    'Er kwamen hier veel afbeeldingen na elkaar. Wacht even, en zet er dan nog een bij.',
    'Many images came from here one after another. Wait a while, then add another one.',
  ),
  imagesFull: refusal(
    'blob/house-full',
    'Kring heeft geen plaats meer voor afbeeldingen. Ze komt vrij als sessies sluiten; wie Kring beheert, kan er meer geven (KRING_IMAGES_MB).',
    'Kring has no room left for images. Sessions that close make room; whoever runs Kring can give more (KRING_IMAGES_MB).',
  ),
  imageRight: refusal(
    'blob/closed',
    'Je kan hier nu geen afbeelding toevoegen.',
    'You cannot add an image here now.',
  ),
  noKeep: refusal(
    'keep/none',
    'Er is niets (meer) van jou bewaard in deze sessie.',
    'Nothing of yours is kept (any more) from this session.',
  ),
  noAdult: refusal(
    'report/nobody',
    'In deze sessie zit geen volwassene: niemand zou je melding krijgen. Ga naar iemand die je vertrouwt, of bel 1712 of 112.',
    'There is no adult in this session: nobody would receive your report. Go to somebody you trust, or call 1712 or 112.',
  ),
  tooManyReports: refusal(
    'report/too-many',
    'Je meldde hier al 20 keer iets, en dat is aangekomen. Ga naar iemand die je vertrouwt, of bel 1712 of 112.',
    'You reported something here 20 times already, and that arrived. Go to somebody you trust, or call 1712 or 112.',
  ),
  adultOnly: refusal(
    'report/adult-only',
    'Dat is alleen voor de volwassene van deze sessie.',
    'That is for the adult of this session only.',
  ),
  noPage: refusal(
    'afterwards/unknown',
    'Hier staat geen pagina. Is de les nog bezig? Dan komt ze er als de les voorbij is. Anders klopt het adres niet.',
    'There is no page here. Is the lesson still going on? Then it comes once the lesson is over. Otherwise the address is wrong.',
  ),
  pageGone: refusal(
    'afterwards/gone',
    'Deze pagina is vernietigd. Er valt niets meer te veranderen.',
    'This page has been destroyed. There is nothing left to change.',
  ),
  pageReads: refusal(
    'afterwards/reads',
    'Met deze link kan je alleen lezen. Schrijven doen de voorlichters, met hun eigen link.',
    'With this link you can only read. The educators write, with a link of their own.',
  ),
  pageQuestion: refusal(
    'afterwards/question',
    'Die vraag staat niet meer op de pagina.',
    'That question is no longer on the page.',
  ),
  noReceipt: refusal(
    'receipt/none',
    'Er is nog geen bewijs van vernietiging.',
    'There is no receipt of destruction yet.',
  ),
} satisfies Record<string, Refusal>;
