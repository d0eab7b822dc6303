/** Hands that are missing on the fields of those away, by ten-day periods, and hands that are offered (domain.md 4.3). */
package guiyan.care.balance;
