/** What waits for the person who asks, whatever room it lies in. */
package guiyan.inbox;
