/** Visits at home: condolence, illness, hardship, the first of July and the Spring Festival (L-07). */
package guiyan.contact.visits;
