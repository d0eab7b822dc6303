/** Days of work that households of a village give each other and give back: days for days, never money. */
package guiyan.care.mutual;
