/** The icons that the shell and the elements use. A tool registers its own with `registerIcons`. */
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowLeftRight from 'lucide-static/icons/arrow-left-right.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import lockOpen from 'lucide-static/icons/lock-open.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import cloudOff from 'lucide-static/icons/cloud-off.svg?raw';
import cloudCheck from 'lucide-static/icons/cloud-check.svg?raw';
import cloudUpload from 'lucide-static/icons/cloud-upload.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import panelLeftClose from 'lucide-static/icons/panel-left-close.svg?raw';
import panelLeftOpen from 'lucide-static/icons/panel-left-open.svg?raw';
import sprout from 'lucide-static/icons/sprout.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import compass from 'lucide-static/icons/compass.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import ear from 'lucide-static/icons/ear.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import hatGlasses from 'lucide-static/icons/hat-glasses.svg?raw';
import aLargeSmall from 'lucide-static/icons/a-large-small.svg?raw';
import contrast from 'lucide-static/icons/contrast.svg?raw';
import notebookPen from 'lucide-static/icons/notebook-pen.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';

const icons = new Map<string, string>(
  Object.entries({
    'arrow-right': arrowRight,
    'arrow-left': arrowLeft,
    'arrow-left-right': arrowLeftRight,
    check,
    x,
    maximize,
    'chevron-down': chevronDown,
    'chevron-up': chevronUp,
    'chevron-left': chevronLeft,
    'chevron-right': chevronRight,
    plus,
    minus,
    ellipsis,
    hand,
    user,
    users,
    pause,
    play,
    'life-buoy': lifeBuoy,
    settings,
    sun,
    moon,
    languages,
    eye,
    'eye-off': eyeOff,
    lock,
    'lock-open': lockOpen,
    shield,
    clock,
    'cloud-off': cloudOff,
    'cloud-check': cloudCheck,
    'cloud-upload': cloudUpload,
    link,
    copy,
    'trash-2': trash2,
    download,
    printer,
    'list-checks': listChecks,
    info,
    'triangle-alert': triangleAlert,
    'log-out': logOut,
    'panel-left-close': panelLeftClose,
    'panel-left-open': panelLeftOpen,
    sprout,
    handshake,
    'graduation-cap': graduationCap,
    compass,
    footprints,
    presentation,
    ear,
    megaphone,
    'book-open': bookOpen,
    pencil,
    'message-circle': messageCircle,
    'qr-code': qrCode,
    'undo-2': undo2,
    'hat-glasses': hatGlasses,
    'a-large-small': aLargeSmall,
    contrast,
    'notebook-pen': notebookPen,
    'clipboard-list': clipboardList,
    lightbulb,
    send,
    'circle-question-mark': circleQuestionMark,
    'volume-2': volume2,
    'rotate-ccw': rotateCcw,
    upload,
    'external-link': externalLink,
    phone,
    'key-round': keyRound,
  }),
);

/** Adds icons by name; the value is the text of a 24 x 24 stroke SVG (`import pen from 'lucide-static/icons/pen.svg?raw'`). */
export function registerIcons(more: Record<string, string>): void {
  for (const [name, svg] of Object.entries(more)) icons.set(name, svg);
}

/** @returns what stands between the svg tags, or undefined for a name that nobody registered. */
export function iconShapes(name: string): string | undefined {
  return icons.get(name)?.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
}
