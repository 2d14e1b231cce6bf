import { e as ServiceTexts, C as Consent, d as How } from './types-api.js';
import { M as Messages$1, D as Details } from './types-messages.js';
import { R as Receipt, M as Method } from './types-receipt.js';
import { e as ServiceOptions, b as CategoryOptions } from './types-types.js';
import { createElement, ComponentChildren } from 'preact';

/** Gives a host the site's looks; see `theme.ts`. */
type Dress = (host: HTMLElement, sheet: CSSStyleSheet) => void;

/** Fetches texts of a language. */
interface Load<Texts> {
    (locale: string): Promise<Texts>;
    /** The languages there are, by BCP 47 tag; English needs no file. @default every one that assent has */
    locales?: readonly string[];
}
/** Where texts and looks come from. */
interface TextOptions {
    /** Gives each surface the site's looks. */
    dress?: Dress | undefined;
    /** Fetches a language; called once, when there is first something to show. */
    load?: Load<Messages$1> | undefined;
    /** Fetches what a language says in the details. */
    loadDetails?: Load<Details> | undefined;
    /** Languages that are already here, by BCP 47 tag. English always is. */
    messages?: Record<string, Messages$1> | undefined;
}

/** Where the texts come from that the site has its bundler split off, for the npm entries. */

/** What the file of a language exports, such as `assent/locales/ko`. */
interface Locale {
    default: Messages$1;
    /** What is read by those who look closer; English where it is left out. */
    details?: Details;
}
/** Fetches languages, by BCP 47 tag: `{ ko: () => import('assent/locales/ko') }`. English needs none. */
type Locales = Readonly<Record<string, () => Promise<Locale>>>;

/** Where and when something was pressed; the time is that of events, in ms since the page began. */
type Press = Pick<MouseEvent, 'clientX' | 'clientY' | 'timeStamp'>;
interface GestureOptions {
    /** The press before this was here to hear it: it may be what it was fetched for. */
    pressed?: Press | undefined;
}
interface Gesture {
    /** Something of ours is there that was not. */
    came(host: HTMLElement): void;
    /**
     * What was pressed in there has done its work: it goes, or what it would do once more is not wanted. Call it while it is there.
     * @param at the element of the page that it stands for, where it is in a frame
     */
    done(host: Element, at?: Element): void;
    /** The document of a frame, of which the page hears nothing. @returns stops */
    listen(to: Document): () => void;
    /** Stops listening. */
    stop(): void;
}

/** What is behind a modal dialog rests. */
/** What scrolls nothing of an open dialog would scroll the page behind it. */
declare function holdPage(event: Event, dialog: Element): void;

/** One that the page has moved, with whatever it was in, is still open and closes nothing off: it is opened anew. */
declare function reopenModal(host: HTMLElement): void;
/**
 * Opens the dialog in a host’s shadow root.
 * @param lost runs once, when it has been closed since nobody could see it
 * @returns stops watching it
 */
declare function openModal(host: HTMLElement, lost: () => void): () => void;

/** The file assent-modal.js: what makes a surface a modal dialog. The panel is always one, the banner where the site wants it. */

declare const modal: {
    open: typeof openModal;
    reopen: typeof reopenModal;
    hold: typeof holdPage;
    css: string;
};
type Modal = typeof modal;

/** English, by what shows it: what visitors download has each part where it is shown, since English is there before any other language. */

declare const embedTexts: {
    embedText: string;
    embedOnce: string;
    embedAlways: string;
};
declare const outdatedTexts: {
    outdatedText: string;
    reload: string;
    noticeClose: string;
};
/** What the panel says to who looks closer. */
declare const panelDetailTexts: {
    controller: string;
    overrideText: string;
    override: string;
    lockedByAge: string;
};
/** Texts that banner and panel do not say. */
type ElsewhereTexts = {
    trigger: string;
    noticeText: string;
    noticeClose: string;
} & typeof outdatedTexts & typeof embedTexts & typeof panelDetailTexts;
/** What banner and panel say. */
type SurfaceMessages = Omit<Messages$1, keyof ElsewhereTexts>;
/** What the panel alone says. */
declare const panelTexts: {
    save: string;
    close: string;
    panelText: string;
    alwaysOn: string;
    required: string;
    optional: string;
    services: string;
    lockedBySignal: string;
    requiredDescription: string;
    functionalDescription: string;
    analyticsDescription: string;
    advertisingDescription: string;
};
/** What the banner says, and what says it with the panel too. */
declare const bannerTexts: Omit<SurfaceMessages, keyof typeof panelTexts>;

/** The texts in use: English at once, the visitor’s language when it has arrived, the site’s own words over both. */

type Messages = typeof bannerTexts & Partial<typeof panelTexts>;
/** With what the panel alone says. */
type PanelTranslation = ShownTranslation<SurfaceMessages>;
interface ShownTranslation<Shown = Messages> {
    /** BCP 47 tag of the language that is shown. */
    language: string;
    /** In English what the panel alone says is with the panel. */
    messages: Shown;
}

/** Says what a vendor integration tells the visitor of a service. */
type Describe = (service: ServiceOptions) => Promise<ServiceTexts | undefined>;

/** One category of the panel: a switch, what it is for, and the services behind it. */

/** What the visitor has switched and not yet saved. */
interface Draft {
    isOn(id: string): boolean;
    toggle(id: string, on: boolean): void;
}

/**
 * What those who look closer read in the panel: the services with their cookies and recipients, the visitor's own record, and the
 * choice of a language. A file of its own for the script tag, fetched when the panel opens.
 */

interface PanelDetails {
    /** What is there to be said by now; asks for the rest, and draws anew when it has come. */
    about(shown: PanelTranslation, receipt: Receipt | undefined, draft: Draft): About;
}
interface About {
    /** Ways out of a category, and its services. */
    category(category: CategoryOptions): ComponentChildren[];
    /** At the end, where it moves nothing when it comes: what the law wants at hand, who is responsible, the record, the choice of a language. */
    record: ComponentChildren[];
    /** What a choice that is saved now overrides, in the words shown. */
    how: Pick<How, 'override'>;
}
interface PanelDetailsOptions extends Pick<TextOptions, 'loadDetails'> {
    describe?: Describe | undefined;
}
/**
 * @param options where languages and the texts of vendor integrations come from; what fails is reported by whoever fetches it
 * @param draw draws the panel anew
 * @param element `createElement` of the copy of Preact that draws the panel
 */
declare function createPanelDetails(consent: Consent, { describe, loadDetails }: PanelDetailsOptions, draw: () => void, element: typeof createElement): PanelDetails;
/** Makes what the panel shows to those who look closer. */
type CreatePanelDetails = typeof createPanelDetails;

interface LiveRegion {
    /** @param still asked when it is about to be said */
    say(text: string, language: string, still?: () => unknown): void;
    destroy(): void;
}

/** Types only: what banner and panel are given of what is around them. */

interface SurfaceOptions extends TextOptions {
    /** Gives the banner that stands on the page already, which is gone on with; asked where there is to be one that is in nothing of the page's. */
    drawnBefore?: (() => HTMLElement | undefined) | undefined;
    /** What makes a dialog of a banner that is to be one; without it, it is a box. */
    modal?: Modal | undefined;
    /** Says what a vendor integration tells the visitor of a service; called when the panel is first drawn. @default the handle’s */
    describe?: Describe | undefined;
    /** Fetches what the panel shows to those who look closer; called when it is first drawn. */
    details?: (() => Promise<CreatePanelDetails>) | undefined;
}
interface Surroundings {
    consent: Consent;
    options: SurfaceOptions;
    /**
     * Puts a host on the page, in the language shown.
     * @param labels of the buttons, whose longest word says how many of them fit beside each other: see banner.css
     * @param into another element than that of all surfaces
     */
    place(host: HTMLElement, shown: ShownTranslation, labels: readonly string[], into?: HTMLElement): HTMLElement;
    /**
     * How a choice is made that is being made now.
     * @param texts every text of the surface, in order
     */
    how(method: Method, shown: ShownTranslation, texts: readonly string[]): How;
    gesture: Gesture;
    liveRegion: LiveRegion;
    /** The receipt of the visitor’s last choice on this page. */
    receipt(): Receipt | undefined;
    /** What a press on Settings opens stands where it does. */
    banner(): HTMLElement | undefined;
    /** Draws all of it anew. */
    draw(): void;
}

interface Panel {
    readonly host: HTMLElement | undefined;
    /** Draws it where nobody sees it yet: it is about to be opened, and has nothing to do then but to come. */
    prepare(shown: ShownTranslation): void;
    /** Opens it, or brings it in line. */
    draw(shown: ShownTranslation): void;
    /** Opens it anew where the page has moved it. */
    reopen(): void;
    /** Takes it off the page, and gives the focus back to where it was. */
    close(): void;
    /** What went along with its body is made anew by the next drawing, with what the visitor has switched in it. */
    forget(): void;
}
declare function createPanel({ consent, options, place, how, gesture, receipt, banner, draw: drawAll }: Surroundings): Panel;
/** Makes what the panel is drawn by. */
type CreatePanel = typeof createPanel;

/** Types only: what banner and panel are mounted with. */

interface WidgetOptions$1 extends SurfaceOptions, GestureOptions {
    /** Where banner and panel are put. @default document.body */
    root?: HTMLElement | undefined;
    /** Told whenever banner or panel is there to be seen: what stood for it goes. */
    drawn?: (() => void) | undefined;
    /**
     * Fetches the panel; called when Settings may be pressed, and where it has failed again at the next press.
     * @param use takes what makes it
     * @param failed is told that it cannot be had, which whoever fetches it reports
     */
    panel?: ((use: (create: CreatePanel) => void, failed: () => void) => void) | undefined;
}

/** Connects banner and panel to a consent handle. */

interface Widget {
    /** @param view what to show, the panel by default */
    open(view?: 'banner' | 'panel'): void;
    close(): void;
    /** Takes everything off the page and stops listening. The handle lives on. */
    destroy(): void;
}

/** npm "assent/widget": banner, panel and what else there is to see of a handle. All that draws is fetched when there is something to show. */

interface WidgetOptions extends Pick<WidgetOptions$1, 'root' | 'messages' | 'describe'> {
    /**
     * The languages that the site offers, by BCP 47 tag, each with what fetches it: `{ ko: () => import('assent/locales/ko') }`. English is
     * always there; `assent/locales` lists what assent has. Nothing comes of a language before it is shown.
     */
    locales?: Locales | undefined;
}
/**
 * Shows banner, panel, trigger, the placeholders of held embeds and the notices, of a new policy and of a page that must be loaded anew, as the handle asks for them.
 * On a server it does nothing.
 * @returns what opens, closes and removes them
 */
declare function mountWidget(consent: Consent, { locales, ...options }?: WidgetOptions): Widget;

export { mountWidget as m };
export type { Describe as D, Load as L, TextOptions as T, WidgetOptions as W, Locale as a, Locales as b, Widget as c };
