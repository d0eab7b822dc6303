/** What people may ask for by which policy: who is eligible, with which documents, where, until when, and what was asked about it. */
package guiyan.training.policies;
