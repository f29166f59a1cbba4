document.currentScript?.after(document.createElement("lupaus-chat"));
