/** Figures of keeping in touch: the calls, reports, cards and tea parties, n of m each, with the list behind it. */
package guiyan.contact.statistics;
