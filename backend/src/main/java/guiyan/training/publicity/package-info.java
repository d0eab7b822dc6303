/** How labour policy and prospects outside are made known: by whom, to whom, how, and how many were reached. */
package guiyan.training.publicity;
