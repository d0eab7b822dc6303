/** Meetings of the branches, the tea party of the Spring Festival above all: who is invited, who came, what was suggested. */
package guiyan.contact.gatherings;
