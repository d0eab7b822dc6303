/** Who would like to come back, to do what, and when: asked freely, valid for a time (domain.md 1.5). */
package guiyan.homecoming.intentions;
