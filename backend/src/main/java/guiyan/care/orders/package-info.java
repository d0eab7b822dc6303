/** Help for families that stay: farm work bound to its season, and other things, confirmed by the family (S-54…S-56, L-17). */
package guiyan.care.orders;
