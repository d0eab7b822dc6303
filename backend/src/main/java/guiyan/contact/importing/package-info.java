/** The contact year as files: records of contact, waived duties, reports, cards, meetings, visits. */
package guiyan.contact.importing;
